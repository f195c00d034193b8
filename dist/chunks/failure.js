import { A as UpstreamError, C as string, T as unknown, _ as number, c as array, g as looseObject, v as object, w as union, x as record } from "./schemas.js";
// actions/github/answer.ts
const GraphqlError = object({
	message: string(),
	type: string().optional(),
	path: array(union([string(), number()])).optional()
}), LIMIT_STATUS = new Set([
	200,
	403,
	429
]);
function toKind(said) {
	return toLimit(said) ?? toHiccup(said) ?? toRefusal(said);
}
function toLimit({ status, headers, message, errors, hasData }) {
	if (LIMIT_STATUS.has(status) && !hasData) {
		if (/secondary rate limit|abuse detection/i.test(message)) return "secondary-limit";
		if (errors.some(({ type }) => /^RATE_LIMIT(?:ED)?$/.test(type ?? ""))) return "primary-limit";
		if (status !== 200) return String(headers["x-ratelimit-remaining"]) === "0" || /\bAPI rate limit exceeded/i.test(message) ? "primary-limit" : status === 429 || headers["retry-after"] !== void 0 ? "secondary-limit" : void 0;
	}
}
function toHiccup({ status, message, isEmpty }) {
	return status === 200 && isEmpty ? "broken" : /couldn.t respond to your request in time/i.test(message) ? "timed-out" : /^Something went wrong while executing your query/i.test(message) && (status === 200 || status === 502) ? "broken" : void 0;
}
const MOVED = /^(?:Expected branch to point to|Ref \S+ is at \w* ?but expected)/, GONE = /^Branch not found\b/i;
function isMissing({ type, message }) {
	return type === "NOT_FOUND" || GONE.test(message);
}
function toRefusal({ errors, hasData, status, message }) {
	let has = (type) => errors.some((one) => one.type === type);
	return has("STALE_DATA") || errors.some((one) => MOVED.test(one.message)) ? "moved" : (status === 422 || status === 200) && /already exists/i.test(message) ? "exists" : has("RESOURCE_LIMITS_EXCEEDED") ? "too-costly" : has("FORBIDDEN") || has("INSUFFICIENT_SCOPES") ? "forbidden" : errors.length > 0 && errors.every(isMissing) ? "missing" : hasData ? "incomplete" : void 0;
}
function toWait(kind, { headers }) {
	if (kind !== "primary-limit" && kind !== "secondary-limit") return;
	let asked = Number(headers["retry-after"]);
	if (asked > 0) return asked;
	let now = Date.parse(String(headers.date)) / 1e3, reset = Number(headers["x-ratelimit-reset"]);
	return kind === "primary-limit" && reset > 0 && !Number.isNaN(now) ? Math.max(1, Math.ceil(reset - now) + 1) : 60;
}
function findGraphqlErrors(error) {
	if (!(error instanceof UpstreamError)) return [];
	let kept = object({ errors: array(GraphqlError) }).safeParse(error.cause);
	return kept.success ? kept.data.errors : [];
}
// actions/github/failure.ts
const Headers = record(string(), union([string(), number()]).optional()), Thrown = object({
	status: number().optional().catch(void 0),
	message: string().optional().catch(void 0),
	headers: Headers.optional().catch(void 0),
	response: looseObject({
		headers: Headers.optional().catch(void 0),
		data: unknown().optional()
	}).optional().catch(void 0),
	errors: unknown().optional(),
	data: unknown().optional()
}), Body = looseObject({
	errors: unknown().optional(),
	data: unknown().optional(),
	message: string().optional().catch(void 0)
});
function toUpstreamError(error, route) {
	if (error instanceof UpstreamError) return error;
	let said = readSaid(error, route.endsWith("/graphql")), kind = toKind(said), retryAfter = kind && toWait(kind, said), wait = retryAfter === void 0 ? "" : ` It lifts in ${retryAfter} seconds at the earliest.`;
	return new UpstreamError({
		service: "GitHub",
		route,
		message: said.message === "" ? void 0 : `${said.message.slice(0, 500)}${wait}`,
		status: said.status,
		kind,
		retryAfter,
		cause: { errors: said.errors }
	});
}
function readSaid(error, isGraphql) {
	let thrown = Thrown.safeParse(error).data ?? NOTHING, { response } = thrown, body = thrown.errors === void 0 ? Body.safeParse(response?.data).data : thrown, words = withoutPage([thrown.message, body?.message].find((one) => one !== void 0));
	return {
		status: response && (thrown.status ?? 200),
		headers: {
			...response?.headers,
			...thrown.headers
		},
		...isGraphql ? readBody(body, words) : {
			...NO_BODY,
			message: words
		}
	};
}
const NOTHING = {}, NO_BODY = {
	errors: [],
	hasData: !1,
	isEmpty: !1
};
function readBody(body, words) {
	let errors = readErrors(body?.errors);
	return {
		errors,
		message: errors.length === 0 ? words : errors.map((one) => one.message).join("; "),
		hasData: errors.length > 0 && holdsAnything(body?.data),
		isEmpty: body?.errors === void 0 && body?.data === void 0
	};
}
function readErrors(errors) {
	return (array(unknown()).safeParse(errors).data ?? []).flatMap((one) => GraphqlError.safeParse(one).data ?? []);
}
function holdsAnything(data) {
	return typeof data == "object" && !!data && Object.values(data).some((one) => one !== null);
}
function withoutPage(message = "") {
	return /^\s*</.test(message) ? "a page of HTML where data was expected" : message;
}
function isOnlyAt(error, fields) {
	let errors = findGraphqlErrors(error);
	return errors.length > 0 && errors.every(({ path }) => fields.has(String(path?.[0])));
}
export { toUpstreamError as n, GraphqlError as r, isOnlyAt as t };
