import { K as UpstreamError, St as inline, X as isRateLimit } from "./settings.js";

// actions/answer/untold.ts
const REFUSALS = /* @__PURE__ */ new Set([
	403,
	404,
	410,
	422
]);
function withSummary(recorder, voice) {
	return {
		...recorder,
		comment: async (thread, body, marker) => {
			try {
				return await recorder.comment(thread, body, marker);
			} catch (error) {
				if (!isRefused(error)) throw error;
				const { title, message } = toWords(thread, error);
				voice.annotate({
					level: "warning",
					title,
					message
				});
				voice.summary(`### ${inline(title)}\n\n${inline(message)}\n\n${body}`);
				return;
			}
		}
	};
}
function isRefused(error) {
	return error instanceof UpstreamError && REFUSALS.has(error.status ?? 0) && !isRateLimit(error);
}
function toWords(thread, { message }) {
	const next = /\blocked\b/i.test(message) ? `Unlock the conversation of #${thread}; until then Firebreak can answer there only by reactions.` : `See why #${thread} takes no comments of github-actions[bot].`;
	return {
		title: `No answer could be posted in #${thread}`,
		message: `${message}. Whatever had to be recorded is recorded all the same. ${next} What was to be said stands in the summary of this run.`
	};
}

export { withSummary as t };