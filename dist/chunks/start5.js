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
	const published = await compareAndSwap(dependencies.recorder, () => renderPushed(push, dependencies));
	const message = `The branch moved ${5} times while the reports were rendered; the next push renders them.`;
	return published ?? {
		outcome: "unknown",
		message,
		summary: message
	};
}
async function renderPushed(push, dependencies) {
	const { recorder, templates, advice, signer } = dependencies;
	const read = await readPushed(push, recorder);
	if (read === void 0) return { end: ignore("The branch holds no incident.") };
	const { snapshot, tree, since } = read;
	if (snapshot.head === push.before) return "moved";
	const result = await renderReports({
		tree,
		templates,
		advice,
		signer,
		since,
		register: {
			addedBy: push.pusher,
			addedAt: toUtcSeconds(recorder.clock.now())
		}
	});
	const additions = await findChanged(result, push, tree);
	const tellAll = () => tellPublished(result, dependencies, {
		push,
		snapshot,
		files: additions.size
	});
	if (additions.size === 0) return { end: await tellAll() };
	return {
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
	const thread = snapshot.pull?.number ?? snapshot.issue?.number;
	if (thread !== void 0) await tell(result, {
		push,
		recorder,
		thread,
		link
	});
	return {
		outcome: "done",
		message: files === 0 ? "The reports are up to date." : `${files} files rendered.`,
		summary: link(toSummary(result))
	};
}
async function readPushed(push, recorder) {
	const snapshot = await recorder.fetchSnapshot(push.incident, toIssueNumber(push.incident));
	const tree = snapshot && await recorder.fetchTree(push.incident, snapshot.head);
	if (snapshot === void 0 || tree === void 0) return void 0;
	return {
		snapshot,
		tree,
		since: (snapshot.head === push.after ? tree : await recorder.fetchTree(push.incident, push.after)) ?? tree
	};
}
async function tell(result, { push, recorder, thread, link }) {
	const news = result.news ?? (result.edited.length === 0 ? void 0 : `${push.after} ${result.changes}`);
	if (news === void 0) return;
	const marker = renderReplyMarker(sha256(news));
	if ((await recorder.fetchComments(thread)).some(({ own, body }) => own && body.includes(marker))) return;
	await recorder.comment(thread, `${link(toSummary(result))}\n\n${marker}\n`, marker);
}
async function findChanged(result, push, tree) {
	const folder = toIncidentFolder(push.incident);
	const wanted = new Map(result.files);
	if (result.manifest !== void 0) wanted.set(FILES.manifest, result.manifest.text);
	const changed = /* @__PURE__ */ new Map();
	for (const [path, text] of wanted) if (await tree.readText(path) !== text) changed.set(`${folder}/${path}`, text);
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
	const { recorder, repository, signer } = await openDoor(io, io.inputs(Inputs), openRecorder);
	const files = {
		repositoryUrl: repository.url,
		incident: push.incident
	};
	const published = await publishReports(push, {
		recorder,
		signer,
		templates: join(io.event.workspace, "templates"),
		advice: toAdvice(await loadSteps(PROVIDERS)),
		link: (markdown) => linkFiles(markdown, files, "blob")
	});
	io.summary(published.summary);
	return {
		outcome: published.outcome,
		incident: push.incident,
		message: published.message
	};
}

export { start };