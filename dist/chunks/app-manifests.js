import "./rolldown-runtime.js";
// actions/providers/github/app-manifests.ts
const OBSERVER_ALWAYS = {
	contents: "read",
	issues: "read",
	members: "read",
	metadata: "read",
	pull_requests: "read"
};
function joinPermissions(all) {
	let joined = new Map();
	for (let [name, level] of all.flatMap((one) => Object.entries(one))) joined.get(name) !== "write" && joined.set(name, level);
	return Object.fromEntries([...joined].toSorted(([a], [b]) => a < b ? -1 : 1));
}
function toManifest(name, description, permissions) {
	return {
		name,
		description,
		url: "https://github.com",
		public: !1,
		hook_attributes: {
			url: "https://example.invalid",
			active: !1
		},
		default_permissions: permissions,
		default_events: []
	};
}
function toAppManifests(needs) {
	return {
		observer: toManifest("Firebreak observer", "Reads teams, workflows, runs and keys so that plans rest on facts. Writes nothing.", joinPermissions([OBSERVER_ALWAYS, ...needs.map(({ reads }) => reads)])),
		operator: toManifest("Firebreak operator", "Carries out approved containment steps. Its key lives in the containment environment.", joinPermissions([{ metadata: "read" }, ...needs.map(({ permissions }) => permissions)]))
	};
}
function renderAppManifests(needs) {
	let files = Object.entries(toAppManifests(needs)).map(([name, manifest]) => [`apps/${name}.json`, `${JSON.stringify(manifest, null, 2)}\n`]);
	return Object.fromEntries(files);
}
export { renderAppManifests };
