import { A as UpstreamError, C as string, T as unknown, _ as number, c as array, g as looseObject, v as object, w as union, x as record } from "./schemas.js";

// actions/github/answer.ts
const GraphqlError = object({
	message: string(),
	type: string().optional(),
	path: array(union([string(), number()])).optional()
});
const LIMIT_STATUS = /* @__PURE__ */ new Set([
	200,
	403,
	429
]);
function toKind(said) {
	return toLimit(said) ?? toHiccup(said) ?? toRefusal(said);
}
function toLimit({ status, headers, message, errors, hasData }) {
	if (!LIMIT_STATUS.has(status) || hasData) return void 0;
	if (/secondary rate limit|abuse detection/i.test(message)) return "secondary-limit";
	if (errors.some(({ type }) => /^RATE_LIMIT(?:ED)?$/.test(type ?? ""))) return "primary-limit";
	if (status === 200) return void 0;
	if (String(headers["x-ratelimit-remaining"]) === "0") return "primary-limit";
	if (/\bAPI rate limit exceeded/i.test(message)) return "primary-limit";
	return status === 429 || headers["retry-after"] !== void 0 ? "secondary-limit" : void 0;
}
function toHiccup({ status, message, isEmpty }) {
	if (status === 200 && isEmpty) return "broken";
	if (/couldn.t respond to your request in time/i.test(message)) return "timed-out";
	return /^Something went wrong while executing your query/i.test(message) && (status === 200 || status === 502) ? "broken" : void 0;
}
const MOVED = /^(?:Expected branch to point to|Ref \S+ is at \w* ?but expected)/;
const GONE = /^Branch not found\b/i;
function isMissing({ type, message }) {
	return type === "NOT_FOUND" || GONE.test(message);
}
function toRefusal({ errors, hasData, status, message }) {
	const has = (type) => errors.some((one) => one.type === type);
	if (has("STALE_DATA") || errors.some((one) => MOVED.test(one.message))) return "moved";
	if ((status === 422 || status === 200) && /already exists/i.test(message)) return "exists";
	if (has("RESOURCE_LIMITS_EXCEEDED")) return "too-costly";
	if (has("FORBIDDEN") || has("INSUFFICIENT_SCOPES")) return "forbidden";
	if (errors.length > 0 && errors.every(isMissing)) return "missing";
	return hasData ? "incomplete" : void 0;
}
const LEAST_WAIT_S = 60;
function toWait(kind, { headers }) {
	if (kind !== "primary-limit" && kind !== "secondary-limit") return void 0;
	const asked = Number(headers["retry-after"]);
	if (asked > 0) return asked;
	const now = Date.parse(String(headers["date"])) / 1e3;
	const reset = Number(headers["x-ratelimit-reset"]);
	return kind === "primary-limit" && reset > 0 && !Number.isNaN(now) ? Math.max(1, Math.ceil(reset - now) + 1) : LEAST_WAIT_S;
}
function findGraphqlErrors(error) {
	if (!(error instanceof UpstreamError)) return [];
	const kept = object({ errors: array(GraphqlError) }).safeParse(error.cause);
	return kept.success ? kept.data.errors : [];
}

// actions/github/failure.ts
const Headers = record(string(), union([string(), number()]).optional());
const Thrown = object({
	status: number().optional().catch(void 0),
	message: string().optional().catch(void 0),
	headers: Headers.optional().catch(void 0),
	response: looseObject({
		headers: Headers.optional().catch(void 0),
		data: unknown().optional()
	}).optional().catch(void 0),
	errors: unknown().optional(),
	data: unknown().optional()
});
const Body = looseObject({
	errors: unknown().optional(),
	data: unknown().optional(),
	message: string().optional().catch(void 0)
});
const OK = 200;
function toUpstreamError(error, route) {
	if (error instanceof UpstreamError) return error;
	const said = readSaid(error, route.endsWith("/graphql"));
	const kind = toKind(said);
	const retryAfter = kind && toWait(kind, said);
	const wait = retryAfter === void 0 ? "" : ` It lifts in ${retryAfter} seconds at the earliest.`;
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
	const thrown = Thrown.safeParse(error).data ?? NOTHING;
	const { response } = thrown;
	const body = thrown.errors === void 0 ? Body.safeParse(response?.data).data : thrown;
	const words = withoutPage([thrown.message, body?.message].find((one) => one !== void 0));
	return {
		status: response && (thrown.status ?? OK),
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
const NOTHING = {};
const NO_BODY = {
	errors: [],
	hasData: false,
	isEmpty: false
};
function readBody(body, words) {
	const errors = readErrors(body?.errors);
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
	return typeof data === "object" && data !== null && Object.values(data).some((one) => one !== null);
}
function withoutPage(message = "") {
	return /^\s*</.test(message) ? "a page of HTML where data was expected" : message;
}
function isOnlyAt(error, fields) {
	const errors = findGraphqlErrors(error);
	return errors.length > 0 && errors.every(({ path }) => fields.has(String(path?.[0])));
}

export { toUpstreamError as n, GraphqlError as r, isOnlyAt as t };