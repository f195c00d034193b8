import { A as UpstreamError } from "./schemas.js";
import { t as isOnlyAt } from "./failure.js";
// actions/github/projection.ts
async function sendProjection(client, projection) {
	let mutations = toMutations(projection);
	if (mutations.length !== 0) try {
		await sendMutations(client, mutations);
	} catch (error) {
		if (!isFailureOfReactions(error, mutations)) throw error;
	}
}
function isFailureOfReactions(error, mutations) {
	let isLocked = error instanceof UpstreamError && /\blocked\b/i.test(error.message), reactions = mutations.flatMap(({ field }, index) => field.endsWith("Reaction") || isLocked && field === "updateIssueComment" ? [`m${index}`] : []);
	return isOnlyAt(error, new Set(reactions)) ? !0 : error instanceof UpstreamError && reactions.length === mutations.length;
}
async function sendMutations(client, mutations) {
	let variables = mutations.map((one, index) => `$i${index}: ${one.type}!`).join(", "), fields = mutations.map((one, index) => `m${index}: ${one.field}(input: $i${index}) { clientMutationId }`);
	await client.mutate(`mutation Project(${variables}) {\n  ${fields.join("\n  ")}\n}`, Object.fromEntries(mutations.map((one, index) => [`i${index}`, one.input])), { repeatable: !0 });
}
function toMutations(projection) {
	let { updateComment, react, markReady, closeIssue } = projection;
	return [
		...updateComment === void 0 ? [] : [toMutation("updateIssueComment", "UpdateIssueCommentInput", {
			id: updateComment.nodeId,
			body: updateComment.body
		})],
		...(projection.addLabels ?? []).map((one) => toMutation("addLabelsToLabelable", "AddLabelsToLabelableInput", {
			labelableId: one.thread,
			labelIds: one.labels
		})),
		...(projection.removeLabels ?? []).map((one) => toMutation("removeLabelsFromLabelable", "RemoveLabelsFromLabelableInput", {
			labelableId: one.thread,
			labelIds: one.labels
		})),
		...projection.check === void 0 ? [] : [toCheckMutation(projection.check)],
		...markReady === void 0 ? [] : [toMutation("markPullRequestReadyForReview", "MarkPullRequestReadyForReviewInput", { pullRequestId: markReady })],
		...closeIssue === void 0 ? [] : [toMutation("closeIssue", "CloseIssueInput", { issueId: closeIssue })],
		...react === void 0 ? [] : toReactions(react)
	];
}
function toCheckMutation(check) {
	return toMutation("createCheckRun", "CreateCheckRunInput", {
		repositoryId: check.repository,
		name: check.name,
		headSha: check.head,
		status: "COMPLETED",
		conclusion: check.conclusion.toUpperCase(),
		output: {
			title: check.title,
			summary: check.summary,
			annotations: check.annotations.slice(0, 50).map((one) => ({
				path: one.path,
				location: {
					startLine: one.start_line,
					endLine: one.end_line
				},
				annotationLevel: one.annotation_level.toUpperCase(),
				title: one.title,
				message: one.message
			}))
		}
	});
}
function toReactions(react) {
	let { subject, add, remove = [] } = react;
	return [...remove.map((content) => toMutation("removeReaction", "RemoveReactionInput", {
		subjectId: subject,
		content
	})), toMutation("addReaction", "AddReactionInput", {
		subjectId: subject,
		content: add
	})];
}
function toMutation(field, type, input) {
	return {
		field,
		type,
		input
	};
}
export { sendProjection as t };
