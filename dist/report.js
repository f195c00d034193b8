import { g as linkFiles } from "./chunks/answer.js";
import { W as renderReplyMarker, b as openRecorder, v as readRecorder } from "./chunks/defang.js";
import { t as run } from "./chunks/run.js";
import { Lt as sha256, R as toUtcSeconds, an as string, et as FILES, ht as toIssueNumber, pt as toIncidentFolder, st as findIncidentOfBranch, tn as object } from "./chunks/settings.js";
import { t as withSummary } from "./chunks/untold.js";
import { t as renderReports } from "./chunks/report.js";
import { join } from "node:path";

// actions/report/publish.ts
const TRIES = 5;
async function publishReports(push, world) {
	for (let attempt = 1; attempt <= TRIES; attempt += 1) {
		const published = await tryOnce(push, world);
		if (published !== "moved") return published;
		if (attempt < TRIES) await world.recorder.settle(attempt);
	}
	const message = `The branch moved ${TRIES} times while the reports were rendered; the next push renders them.`;
	return {
		outcome: "unknown",
		message,
		summary: message
	};
}
async function tryOnce(push, { recorder, templates, link }) {
	const read = await readPushed(push, recorder);
	if (read === void 0) return ignore("The branch holds no incident.");
	const { snapshot, tree, since } = read;
	if (snapshot.head === push.before) return "moved";
	const result = await renderReports({
		tree,
		templates,
		since,
		register: {
			addedBy: push.pusher,
			addedAt: toUtcSeconds(recorder.clock.now())
		}
	});
	const additions = await findChanged(result, push, tree);
	const draft = {
		branch: push.branch,
		expectedHead: snapshot.head,
		message: { headline: `${push.incident}: render reports` },
		additions
	};
	if (additions.size > 0 && (await recorder.commit(draft)).outcome === "moved") return "moved";
	const thread = snapshot.pull?.number ?? snapshot.issue?.number;
	if (thread !== void 0) await tell(result, {
		push,
		recorder,
		thread,
		link
	});
	return {
		outcome: "done",
		message: additions.size === 0 ? "The reports are up to date." : `${additions.size} files rendered.`,
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

// actions/report/push.ts
const PushEvent = object({
	ref: string(),
	before: string(),
	after: string(),
	sender: object({ login: string() })
});
function parsePush(event) {
	const parsed = PushEvent.safeParse(event.payload);
	if (!parsed.success) return void 0;
	const branch = parsed.data.ref.replace(/^refs\/heads\//, "");
	const incident = findIncidentOfBranch(branch);
	if (incident === void 0) return void 0;
	const { before, after, sender } = parsed.data;
	return {
		incident,
		branch,
		before,
		after,
		pusher: sender.login
	};
}

// actions/report/main.ts
const Inputs = object({ token: string().min(1) });
await run({ name: "report" }, async (io) => {
	const push = parsePush(io.event);
	if (push === void 0) return {
		outcome: "ignored",
		message: "Not a push to an incident."
	};
	const { token } = io.inputs(Inputs);
	io.mask(token);
	const { owner, name } = io.event.repository;
	const files = {
		repositoryUrl: `${io.event.serverUrl}/${owner}/${name}`,
		incident: push.incident
	};
	const account = await readRecorder(io.event.workspace);
	const recorder = withSummary(openRecorder({
		token,
		baseUrl: io.event.apiUrl,
		account
	}, {
		owner,
		name
	}), io);
	const published = await publishReports(push, {
		recorder,
		templates: join(io.event.workspace, "templates"),
		link: (markdown) => linkFiles(markdown, files, "blob")
	});
	io.summary(published.summary);
	return {
		outcome: published.outcome,
		incident: push.incident,
		message: published.message
	};
});

export {  };