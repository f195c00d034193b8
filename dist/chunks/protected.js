// actions/providers/github/protected.ts
function toProtectedRepositories(settings) {
	return [settings.incident_repository, ...settings.protected.repositories];
}
function isProtectedName({ owner, name }, settings) {
	return toProtectedRepositories(settings).some((one) => isSameName(one, `${owner}/${name}`));
}
const PARTS = /* @__PURE__ */ new Set(["workflow", "deploy key"]);
function isProtected({ kind, name, id }, settings) {
	if (kind === "credential") return settings.protected.credentials.includes(id);
	if (kind === "repository") return toProtectedRepositories(settings).some((one) => isSameName(one, name));
	return !PARTS.has(kind);
}
function isSameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}

export { isProtectedName as n, toProtectedRepositories as r, isProtected as t };