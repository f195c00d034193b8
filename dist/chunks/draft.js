import { o as sha256 } from "./canonical.js";
import { j as UserError } from "./schemas.js";
import { d as chainEntries, f as isOwnEntry, n as isFull, p as parseLedger, r as openSegment, s as toNewestPath, t as findSegmentFault, u as appendLines, v as EMPTY_STATE } from "./ledger-segments.js";
import { t as foldLedger } from "./ledger-fold.js";
import { S as toIncidentFolder, _ as findSegmentNumber, a as FILES } from "./path.js";
import { c as nextArtifactId, l as parseManifest, s as appendArtifacts, t as defang } from "./defang.js";
import { c as saysExercise, o as parseIncident, u as updateIncident } from "./record.js";
import { n as redact } from "./redact.js";
import { t as appendEntries } from "./timeline.js";

// actions/incident/ledger-at-hand.ts
function openLedger(source, signer) {
	const { id, ledgerFiles: files } = source;
	const recorded = parseOnce(source);
	const owner = {
		id,
		signer
	};
	const written = {
		path: toNewestPath(files),
		text: source.ledger,
		end: recorded.newest.end
	};
	const added = [];
	const isOwn = (entry) => isOwnOnce(entry, id, signer);
	const believe = (entries) => signer.canVerify ? entries.filter(isOwn) : entries;
	const opened = readOpened(source, signer);
	let known;
	const state = () => {
		if (known?.count === added.length) return known.state;
		const entries = known === void 0 ? recorded.newest.entries : added.slice(known.count);
		known = {
			state: foldLedger(known?.state ?? opened, believe(entries)),
			count: added.length
		};
		return known.state;
	};
	const open = (at) => {
		const newest = {
			text: written.text,
			parsed: recorded.newest,
			files,
			state: state()
		};
		const { path, opening } = openSegment(newest, owner, at);
		Object.assign(written, {
			path,
			text: appendLines("", [opening]),
			end: opening
		});
	};
	const entries = () => {
		assertWhole(source, signer);
		return [
			...recorded.older,
			...recorded.newest.entries,
			...added
		];
	};
	return {
		entries,
		own: () => entries().filter(isOwn),
		state,
		segment: () => findSegmentNumber(written.path) ?? 1,
		add: (draft) => {
			if (added.length === 0 && canBeLeft(source, signer)) open(draft.at);
			const [entry] = chainEntries(written.end, owner, [draft]);
			if (entry !== void 0) {
				added.push(entry);
				written.text = appendLines(written.text, [entry]);
				written.end = entry;
			}
			return {
				path: written.path,
				text: written.text
			};
		}
	};
}
const parsed = /* @__PURE__ */ new WeakMap();
function parseOnce(source) {
	const known = parsed.get(source);
	if (known !== void 0) return known;
	const texts = [...source.ledgerFiles?.older.values() ?? []];
	const recorded = {
		newest: parseLedger(source.ledger),
		older: texts.flatMap((text) => parseLedger(text).entries)
	};
	parsed.set(source, recorded);
	return recorded;
}
const verdicts = /* @__PURE__ */ new WeakMap();
function isOwnOnce(entry, id, signer) {
	const known = verdicts.get(signer) ?? /* @__PURE__ */ new WeakMap();
	verdicts.set(signer, known);
	const verdict = known.get(entry) ?? isOwnEntry(entry, id, signer);
	known.set(entry, verdict);
	return verdict;
}
function readOpened(source, signer) {
	const { opening } = parseOnce(source).newest;
	return opening === void 0 || !isBelieved(source, signer) ? EMPTY_STATE : opening.state;
}
function isBelieved(source, signer) {
	const { opening } = parseOnce(source).newest;
	return opening === void 0 || !signer.canVerify || isOwnEntry(opening, source.id, signer);
}
function canBeLeft(source, signer) {
	return isFull(source.ledger, parseOnce(source).newest) && findDamage(source, signer) === void 0;
}
function assertWhole(source, signer) {
	const damage = findDamage(source, signer);
	if (damage !== void 0) throw toProblem(source.id, damage);
}
function findDamage(source, signer) {
	const { newest } = parseOnce(source);
	const path = toNewestPath(source.ledgerFiles);
	const [first] = newest.problems;
	if (first !== void 0) return {
		path,
		...first
	};
	const fault = findSegmentFault(source.ledgerFiles?.listed ?? [], newest);
	if (fault !== void 0) return {
		...fault,
		line: 1
	};
	if (isBelieved(source, signer)) return void 0;
	return {
		path,
		line: 1,
		message: "Expected what Firebreak opens a segment with, got a line that no key of ours signed"
	};
}
function toProblem(id, { path, line, message }) {
	return new UserError({
		code: "invalid-record",
		message: `${path} line ${line}: ${message}`,
		hint: "Restore the ledger from the commit before; nobody but Firebreak writes it.",
		place: {
			file: `${toIncidentFolder(id)}/${path}`,
			line
		}
	});
}

// actions/incident/draft.ts
function openDraft(snapshot, signer) {
	const folder = toIncidentFolder(snapshot.id);
	const store = openStore([
		[FILES.record, snapshot.record],
		[FILES.timeline, snapshot.timeline],
		[toNewestPath(snapshot.ledgerFiles), snapshot.ledger],
		[FILES.manifest, snapshot.manifest],
		...snapshot.containment
	]);
	const read = (path) => store.texts.get(path) ?? "";
	const incident = () => parseIncident(read(FILES.record), `${folder}/${FILES.record}`).incident;
	const ledger = openLedger(snapshot, signer);
	const told = /* @__PURE__ */ new Map();
	return {
		snapshot,
		signer,
		incident,
		ledger: () => ledger.entries(),
		ownLedger: () => ledger.own(),
		ledgerState: () => ledger.state(),
		ledgerSegment: () => ledger.segment(),
		changeRecord: (change) => store.write(FILES.record, updateIncident(read(FILES.record), change)),
		addEntry: (entry) => {
			const { text, ids, sources } = appendEntries(read(FILES.timeline), [toSafeEntry(entry)]);
			const [id = "", source = ""] = [...ids, ...sources];
			store.write(FILES.timeline, text);
			told.set(id, sha256(source));
			return id;
		},
		addLedger: (entry) => {
			const { path, text } = ledger.add(withLines(entry, told));
			told.clear();
			store.write(path, text);
		},
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
			message: toMessage(message, saysExercise(read(FILES.record))),
			additions: new Map(store.changed().map(([path, text]) => [`${folder}/${path}`, text])),
			deletions: [...store.removed].map((path) => `${folder}/${path}`)
		})
	};
}
function toMessage({ headline, ...rest }, isExercise) {
	return {
		headline: isExercise ? `EXERCISE ${headline}` : headline,
		...rest
	};
}
function withLines(entry, told) {
	if (told.size === 0) return entry;
	return {
		...entry,
		effect: {
			...entry.effect,
			timeline: Object.fromEntries(told)
		}
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