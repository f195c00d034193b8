// actions/incident/recorder-account.ts
const GITHUB_ACTIONS = {
	id: 41898282,
	host: "users.noreply.github.com"
};
function toAddress({ id, host }) {
	return `${id}+github-actions[bot]@${host}`;
}
export { toAddress as n, GITHUB_ACTIONS as t };
