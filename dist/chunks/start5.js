import "./rolldown-runtime.js";
import { C as string, v as object } from "./schemas.js";
import { a as compareAndSwap, p as linkFiles } from "./answer.js";
import { N as toAdvice, a as loadSteps } from "./protected.js";
import { n as openRecorder, r as openDoor } from "./recorders.js";
import { t as PROVIDERS } from "./providers.js";
import { _ as toUtcSeconds, o as sha256 } from "./canonical.js";
import { n as renderReplyMarker } from "./marker.js";
import { S as toIncidentFolder, T as toIssueNumber, a as FILES } from "./path.js";
import { t as renderReports } from "./report.js";
import { join } from "node:path";
// actions/report/publish.ts
async function publishReports(push, dependencies) {
	let published = await compareAndSwap(dependencies.recorder, () => renderPushed(push, dependencies)), message = "The branch moved 5 times while the reports were rendered; the next push renders them.";
	return published ?? {
		outcome: "unknown",
		message,
		summary: message
	};
}
async function renderPushed(push, dependencies) {
	let { recorder, templates, advice, signer } = dependencies, read = await readPushed(push, recorder);
	if (read === void 0) return { end: ignore("The branch holds no incident.") };
	let { snapshot, tree, since } = read;
	if (snapshot.head === push.before) return "moved";
	let result = await renderReports({
		tree,
		templates,
		advice,
		signer,
		since,
		register: {
			addedBy: push.pusher,
			addedAt: toUtcSeconds(recorder.clock.now())
		}
	}), additions = await findChanged(result, push, tree), tellAll = () => tellPublished(result, dependencies, {
		push,
		snapshot,
		files: additions.size
	});
	return additions.size === 0 ? { end: await tellAll() } : {
		commit: {
			branch: push.branch,
			expectedHead: snapshot.head,
			message: { headline: `${push.incident}: render reports` },
			additions
		},
		landed: tellAll
	};
}
async function tellPublished(result, { recorder, link }, { push, snapshot, files }) {
	let thread = snapshot.pull?.number ?? snapshot.issue?.number;
	return thread !== void 0 && await tell(result, {
		push,
		recorder,
		thread,
		link
	}), {
		outcome: "done",
		message: files === 0 ? "The reports are up to date." : `${files} files rendered.`,
		summary: link(toSummary(result))
	};
}
async function readPushed(push, recorder) {
	let snapshot = await recorder.fetchSnapshot(push.incident, toIssueNumber(push.incident)), tree = snapshot && await recorder.fetchTree(push.incident, snapshot.head);
	if (snapshot !== void 0 && tree !== void 0) return {
		snapshot,
		tree,
		since: (snapshot.head === push.after ? tree : await recorder.fetchTree(push.incident, push.after)) ?? tree
	};
}
async function tell(result, { push, recorder, thread, link }) {
	let news = result.news ?? (result.edited.length === 0 ? void 0 : `${push.after} ${result.changes}`);
	if (news === void 0) return;
	let marker = renderReplyMarker(sha256(news));
	(await recorder.fetchComments(thread)).some(({ own, body }) => own && body.includes(marker)) || await recorder.comment(thread, `${link(toSummary(result))}\n\n${marker}\n`, marker);
}
async function findChanged(result, push, tree) {
	let folder = toIncidentFolder(push.incident), wanted = new Map(result.files);
	result.manifest !== void 0 && wanted.set(FILES.manifest, result.manifest.text);
	let changed = new Map();
	for (let [path, text] of wanted) await tree.readText(path) !== text && changed.set(`${folder}/${path}`, text);
	return changed;
}
function toSummary({ changes, refused, edited }) {
	return [changes, [...refused.map((one) => `- Not rendered: ${one.message}`), ...edited.map((one) => `- \`${one.path}\`: text inside the generated region ${one.region} was moved below it.`)].join("\n")].filter((part) => part !== "").join("\n\n");
}
function ignore(message) {
	return {
		outcome: "ignored",
		message,
		summary: message
	};
}
// actions/report/start.ts
const Inputs = object({ token: string().min(1) });
async function start(push, io) {
	let { recorder, repository, signer } = await openDoor(io, io.inputs(Inputs), openRecorder), files = {
		repositoryUrl: repository.url,
		incident: push.incident
	}, published = await publishReports(push, {
		recorder,
		signer,
		templates: join(io.event.workspace, "templates"),
		advice: toAdvice(await loadSteps(PROVIDERS)),
		link: (markdown) => linkFiles(markdown, files, "blob")
	});
	return io.summary(published.summary), {
		outcome: published.outcome,
		incident: push.incident,
		message: published.message
	};
}
export { start };
