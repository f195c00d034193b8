// actions/incident/credential-kind.ts
const PREFIXES = [
	["github_pat_", "github_pat"],
	["ghp_", "github_pat"],
	["gho_", "github_oauth"],
	["ghu_", "github_app_user"],
	["ghr_", "github_app_refresh"]
];
function findCredentialKind(value) {
	return PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1] ?? "other";
}
function isRevocable(kind) {
	return kind !== "other";
}
function isProbeable(kind) {
	return isRevocable(kind) && kind !== "github_app_refresh";
}
export { isProbeable as n, isRevocable as r, findCredentialKind as t };
