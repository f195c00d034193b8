import "./chunks/rolldown-runtime.js";
import { t as run } from "./chunks/run.js";
import { C as string, d as int, h as literal, v as object } from "./chunks/schemas.js";
import { t as datetime } from "./chunks/iso.js";
import { m as findIncidentOfBranch } from "./chunks/path.js";
import { r as Person } from "./chunks/person.js";
// actions/close/request.ts
const GHOST = {
	id: 10137,
	login: "ghost"
}, Repository = object({ full_name: string() }), MergedBy = object({
	id: Person.shape.id,
	login: Person.shape.login
}), Merged = object({
	action: literal("closed"),
	repository: Repository.extend({
		id: int(),
		html_url: string(),
		default_branch: string()
	}),
	pull_request: object({
		number: int().positive(),
		html_url: string(),
		merged: literal(!0),
		merged_at: datetime({ offset: !0 }),
		merge_commit_sha: string(),
		merged_by: MergedBy.nullable(),
		head: object({
			ref: string(),
			repo: Repository.nullable()
		}),
		base: object({ ref: string() })
	})
});
function readMergeEvent(payload) {
	let { data } = Merged.safeParse(payload);
	if (data === void 0) return;
	let { pull_request: pull, repository } = data, incident = findIncidentOfBranch(pull.head.ref), isOwn = pull.head.repo?.full_name === repository.full_name;
	if (incident !== void 0 && isOwn && pull.base.ref === repository.default_branch) return {
		incident,
		repository: {
			id: repository.id,
			url: repository.html_url,
			defaultBranch: repository.default_branch
		},
		pull: {
			number: pull.number,
			url: pull.html_url,
			mergedAt: new Date(pull.merged_at),
			mergeCommit: pull.merge_commit_sha
		},
		mergedBy: pull.merged_by ?? GHOST
	};
}
// actions/close/main.ts
await run({ name: "close" }, async (io) => {
	let request = readMergeEvent(io.event.payload);
	if (request === void 0) return {
		outcome: "ignored",
		message: "Not the merge of an incident of this repository."
	};
	let { start } = await import("./chunks/start.js");
	return start(request, io);
});
export {};
