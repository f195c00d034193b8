import "./rolldown-runtime.js";
import { A as UpstreamError, C as string, E as url, M as isAmbiguous, j as UserError, v as object } from "./schemas.js";
// actions/kernel/runner/id-token.ts
const Place = object({
	ACTIONS_ID_TOKEN_REQUEST_URL: url(),
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: string().min(1)
}), Answer = object({ value: string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/) }), WAITS_MS = [500, 2e3], ASKED = {
	service: "GitHub Actions",
	route: "GET ACTIONS_ID_TOKEN_REQUEST_URL"
};
async function requestIdToken(question) {
	let { data: place } = Place.safeParse(question.environment);
	if (place === void 0) throw refuseJob();
	let token = await askPatiently(place, question);
	return question.mask(token), token;
}
async function askPatiently(place, { audience, pause = sleep }) {
	for (let wait of WAITS_MS) {
		try {
			return await ask(place, audience);
		} catch (error) {
			if (!isAmbiguous(error)) throw error;
		}
		await pause(wait);
	}
	return ask(place, audience);
}
async function ask(place, audience) {
	let url = new URL(place.ACTIONS_ID_TOKEN_REQUEST_URL);
	url.searchParams.set("audience", audience);
	let answer = await fetch(url, {
		headers: { authorization: `Bearer ${place.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
		redirect: "error",
		signal: AbortSignal.timeout(2e4)
	}).catch((cause) => {
		throw new UpstreamError({
			...ASKED,
			cause
		});
	});
	if (!answer.ok) throw new UpstreamError({
		...ASKED,
		status: answer.status
	});
	let parsed = Answer.safeParse(await answer.json().catch(() => void 0));
	if (parsed.success) return parsed.data.value;
	throw new UpstreamError({
		...ASKED,
		kind: "incomplete",
		message: "no token in the answer"
	});
}
function refuseJob() {
	return new UserError({
		code: "id-token-missing",
		message: "Expected ACTIONS_ID_TOKEN_REQUEST_URL and its token, with which a job asks GitHub for a proof of who it is, got none",
		hint: "Give the job `id-token: write` under `permissions:` in its workflow; `npm test` says which job lacks it."
	});
}
function sleep(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
export { requestIdToken };
