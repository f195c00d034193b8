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
	let { id, ledgerFiles: files } = source, recorded = parseOnce(source), owner = {
		id,
		signer
	}, written = {
		path: toNewestPath(files),
		text: source.ledger,
		end: recorded.newest.end
	}, added = [], isOwn = (entry) => isOwnOnce(entry, id, signer), believe = (entries) => signer.canVerify ? entries.filter(isOwn) : entries, opened = readOpened(source, signer), known, state = () => {
		if (known?.count === added.length) return known.state;
		let entries = known === void 0 ? recorded.newest.entries : added.slice(known.count);
		return known = {
			state: foldLedger(known?.state ?? opened, believe(entries)),
			count: added.length
		}, known.state;
	}, open = (at) => {
		let newest = {
			text: written.text,
			parsed: recorded.newest,
			files,
			state: state()
		}, { path, opening } = openSegment(newest, owner, at);
		Object.assign(written, {
			path,
			text: appendLines("", [opening]),
			end: opening
		});
	}, entries = () => (assertWhole(source, signer), [
		...recorded.older,
		...recorded.newest.entries,
		...added
	]);
	return {
		entries,
		own: () => entries().filter(isOwn),
		state,
		segment: () => findSegmentNumber(written.path) ?? 1,
		add: (draft) => {
			added.length === 0 && canBeLeft(source, signer) && open(draft.at);
			let [entry] = chainEntries(written.end, owner, [draft]);
			return entry !== void 0 && (added.push(entry), written.text = appendLines(written.text, [entry]), written.end = entry), {
				path: written.path,
				text: written.text
			};
		}
	};
}
const parsed = new WeakMap();
function parseOnce(source) {
	let known = parsed.get(source);
	if (known !== void 0) return known;
	let texts = [...source.ledgerFiles?.older.values() ?? []], recorded = {
		newest: parseLedger(source.ledger),
		older: texts.flatMap((text) => parseLedger(text).entries)
	};
	return parsed.set(source, recorded), recorded;
}
const verdicts = new WeakMap();
function isOwnOnce(entry, id, signer) {
	let known = verdicts.get(signer) ?? new WeakMap();
	verdicts.set(signer, known);
	let verdict = known.get(entry) ?? isOwnEntry(entry, id, signer);
	return known.set(entry, verdict), verdict;
}
function readOpened(source, signer) {
	let { opening } = parseOnce(source).newest;
	return opening === void 0 || !isBelieved(source, signer) ? EMPTY_STATE : opening.state;
}
function isBelieved(source, signer) {
	let { opening } = parseOnce(source).newest;
	return opening === void 0 || !signer.canVerify || isOwnEntry(opening, source.id, signer);
}
function canBeLeft(source, signer) {
	return isFull(source.ledger, parseOnce(source).newest) && findDamage(source, signer) === void 0;
}
function assertWhole(source, signer) {
	let damage = findDamage(source, signer);
	if (damage !== void 0) throw toProblem(source.id, damage);
}
function findDamage(source, signer) {
	let { newest } = parseOnce(source), path = toNewestPath(source.ledgerFiles), [first] = newest.problems;
	if (first !== void 0) return {
		path,
		...first
	};
	let fault = findSegmentFault(source.ledgerFiles?.listed ?? [], newest);
	if (fault !== void 0) return {
		...fault,
		line: 1
	};
	if (!isBelieved(source, signer)) return {
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
	let folder = toIncidentFolder(snapshot.id), store = openStore([
		[FILES.record, snapshot.record],
		[FILES.timeline, snapshot.timeline],
		[toNewestPath(snapshot.ledgerFiles), snapshot.ledger],
		[FILES.manifest, snapshot.manifest],
		...snapshot.containment
	]), read = (path) => store.texts.get(path) ?? "", incident = () => parseIncident(read(FILES.record), `${folder}/${FILES.record}`).incident, ledger = openLedger(snapshot, signer), told = new Map();
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
			let { text, ids, sources } = appendEntries(read(FILES.timeline), [toSafeEntry(entry)]), [id = "", source = ""] = [...ids, ...sources];
			return store.write(FILES.timeline, text), told.set(id, sha256(source)), id;
		},
		addLedger: (entry) => {
			let { path, text } = ledger.add(withLines(entry, told));
			told.clear(), store.write(path, text);
		},
		addArtifact: (file) => {
			let manifest = parseManifest(read(FILES.manifest), `${folder}/${FILES.manifest}`), artifact = toArtifact(nextArtifactId(manifest), file, incident());
			return store.write(FILES.manifest, appendArtifacts(read(FILES.manifest), [artifact])), store.write(`artifacts/${file.file}`, file.content), artifact.id;
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
	return told.size === 0 ? entry : {
		...entry,
		effect: {
			...entry.effect,
			timeline: Object.fromEntries(told)
		}
	};
}
function openStore(read) {
	let original = new Map(read), texts = new Map(read), removed = new Set();
	return {
		texts,
		removed,
		write: (path, text) => {
			removed.delete(path), texts.set(path, text);
		},
		remove: (path) => {
			texts.delete(path) && removed.add(path);
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
