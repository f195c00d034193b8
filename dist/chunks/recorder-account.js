// actions/incident/recorder-account.ts
const GITHUB_ACTIONS = {
	id: 41898282,
	host: "users.noreply.github.com"
};
const NAME = "github-actions[bot]";
function toAddress({ id, host }) {
	return `${id}+${NAME}@${host}`;
}

export { toAddress as n, GITHUB_ACTIONS as t };