import { Y as sha256, _ as parseIncident, b as updateIncident, s as NO_SIGNER } from "./settings.js";
import { U as UserError, n as redact } from "./redact.js";
import { B as appendLedger, F as appendArtifacts, I as nextArtifactId, L as parseManifest, S as appendEntries, U as parseLedger, V as isOwnEntry, v as defang } from "./opening.js";
import { i as FILES, v as toIncidentFolder } from "./path.js";

// actions/incident/draft.ts
function openDraft(snapshot, signer = NO_SIGNER) {
	const folder = toIncidentFolder(snapshot.id);
	const store = openStore([
		[FILES.record, snapshot.record],
		[FILES.timeline, snapshot.timeline],
		[FILES.ledger, snapshot.ledger],
		[FILES.manifest, snapshot.manifest],
		...snapshot.containment
	]);
	const read = (path) => store.texts.get(path) ?? "";
	const incident = () => parseIncident(read(FILES.record), `${folder}/${FILES.record}`).incident;
	const ledger = () => parseWholeLedger(read(FILES.ledger), folder);
	return {
		snapshot,
		signer,
		incident,
		ledger,
		ownLedger: () => ledger().filter((entry) => isOwnEntry(entry, snapshot.id, signer)),
		changeRecord: (change) => store.write(FILES.record, updateIncident(read(FILES.record), change)),
		addEntry: (entry) => {
			const { text, ids } = appendEntries(read(FILES.timeline), [toSafeEntry(entry)]);
			store.write(FILES.timeline, text);
			return ids[0] ?? "";
		},
		addLedger: (entry) => store.write(FILES.ledger, appendLedger(read(FILES.ledger), {
			id: snapshot.id,
			signer
		}, [entry]).text),
		addArtifact: (file) => {
			const manifest = parseManifest(read(FILES.manifest), `${folder}/${FILES.manifest}`);
			const artifact = toArtifact(nextArtifactId(manifest), file, incident());
			store.write(FILES.manifest, appendArtifacts(read(FILES.manifest), [artifact]));
			store.write(`artifacts/${file.file}`, file.content);
			return artifact.id;
		},
		readContainment: (path) => store.texts.get(path),
		listContainment: () => [...store.texts.keys()].filter((path) => path.startsWith("containment/")).toSorted(),
		writeFile: store.write,
		deleteFile: store.remove,
		timelineText: () => read(FILES.timeline),
		hasChanged: () => store.removed.size > 0 || store.changed().length > 0,
		toCommit: (message) => ({
			branch: snapshot.branch,
			expectedHead: snapshot.head,
			message,
			additions: new Map(store.changed().map(([path, text]) => [`${folder}/${path}`, text])),
			deletions: [...store.removed].map((path) => `${folder}/${path}`)
		})
	};
}
function openStore(read) {
	const original = new Map(read);
	const texts = new Map(read);
	const removed = /* @__PURE__ */ new Set();
	return {
		texts,
		removed,
		write: (path, text) => {
			removed.delete(path);
			texts.set(path, text);
		},
		remove: (path) => {
			if (texts.delete(path)) removed.add(path);
		},
		changed: () => [...texts].filter(([path, text]) => original.get(path) !== text)
	};
}
function toSafeEntry(entry) {
	return {
		...entry,
		text: defang(redact(entry.text))
	};
}
function parseWholeLedger(text, folder) {
	const { entries, problems } = parseLedger(text);
	const [first] = problems;
	if (first === void 0) return entries;
	throw new UserError({
		code: "invalid-record",
		message: `${FILES.ledger} line ${first.line}: ${first.message}`,
		hint: "Restore the ledger from the commit before; nobody but Firebreak writes it.",
		place: {
			file: `${folder}/${FILES.ledger}`,
			line: first.line
		}
	});
}
function toArtifact(id, file, incident) {
	return {
		id,
		file: file.file,
		sha256: sha256(file.content).slice(7),
		bytes: Buffer.byteLength(file.content),
		tool: file.tool,
		added_by: file.addedBy,
		added_at: file.addedAt,
		tlp: incident.tlp,
		note: file.note
	};
}

export { openDraft as t };