import { C as string, _ as number, h as literal, j as UserError, k as prettifyError, o as _enum, v as object } from "./schemas.js";
// actions/github/command-request.ts
const User = object({
	id: number(),
	login: string(),
	type: string()
}), CommentEvent = object({
	action: _enum([
		"created",
		"edited",
		"deleted"
	]),
	issue: object({
		number: number(),
		created_at: string(),
		pull_request: object({}).optional()
	}),
	comment: object({
		id: number(),
		node_id: string(),
		body: string(),
		html_url: string(),
		created_at: string(),
		user: User,
		performed_via_github_app: object({}).nullish()
	}),
	sender: User
}), Labelled = object({
	number: number(),
	node_id: string(),
	html_url: string(),
	updated_at: string()
}), LabelEvent = object({
	action: literal("labeled"),
	label: object({ name: string() }),
	issue: Labelled.extend({ created_at: string() }).optional(),
	pull_request: Labelled.optional(),
	sender: User
}), LABEL = /^contain:([a-z0-9-]+\/[a-z0-9-]+)$/i;
function toLabelledCommand(label) {
	let step = LABEL.exec(label)?.[1]?.toLowerCase();
	return step === void 0 ? void 0 : `/contain ${step}`;
}
function parseRequest(event) {
	return event.name === "issue_comment" ? toCommentRequest(parse(CommentEvent, event)) : toLabelRequest(parse(LabelEvent, event));
}
function parse(schema, event) {
	let parsed = schema.safeParse(event.payload, { jitless: !0 });
	if (parsed.success) return parsed.data;
	throw new UserError({
		code: "unexpected-event",
		message: `Unexpected ${event.name} event: ${prettifyError(parsed.error)}`,
		hint: "Run this action from .github/workflows/command.yml as it comes with the template."
	});
}
function toCommentRequest(event) {
	let { comment, sender } = event, { number, created_at: openedAt, pull_request: pull } = event.issue, common = {
		number,
		url: comment.html_url,
		...pull === void 0 ? { openedAt: new Date(openedAt) } : {}
	};
	if (event.action !== "created") {
		let { id, login } = sender, author = {
			id: comment.user.id,
			login: comment.user.login
		}, asker = {
			id,
			login
		}, { body, id: commentId } = comment, createdAt = new Date(comment.created_at);
		return {
			...common,
			kind: event.action,
			commentId,
			body,
			createdAt,
			asker,
			author
		};
	}
	if (!(comment.user.type !== "User" || comment.user.id !== sender.id || comment.performed_via_github_app)) return {
		...common,
		kind: "comment",
		commentId: comment.id,
		nodeId: comment.node_id,
		body: comment.body,
		createdAt: new Date(comment.created_at),
		asker: {
			id: comment.user.id,
			login: comment.user.login
		}
	};
}
function toLabelRequest(event) {
	let thread = event.issue ?? event.pull_request, { name } = event.label, body = toLabelledCommand(name);
	if (thread !== void 0 && event.sender.type === "User" && body !== void 0) return {
		kind: "label",
		number: thread.number,
		url: thread.html_url,
		...event.issue === void 0 ? {} : { openedAt: new Date(event.issue.created_at) },
		label: name,
		body,
		createdAt: new Date(thread.updated_at),
		threadNodeId: thread.node_id,
		asker: {
			id: event.sender.id,
			login: event.sender.login
		}
	};
}
function toSource(request, dependencies) {
	return request.kind === "comment" ? {
		kind: "comment",
		id: String(request.commentId),
		url: request.url
	} : {
		kind: "label",
		id: dependencies.runId,
		url: request.url
	};
}
function toClaimed(request, dependencies) {
	return {
		repositoryId: dependencies.repository.id,
		source: toSource(request, dependencies),
		body: request.body
	};
}
export { toSource as i, toClaimed as n, toLabelledCommand as r, parseRequest as t };
