import { o as sha256, t as digestOf } from "./canonical.js";
// actions/incident/idempotency-key.ts
function toIdempotencyKey(request, index) {
	return digestOf({
		repository: request.repositoryId,
		source: request.source.kind,
		id: request.source.id,
		body: sha256(request.body),
		index
	});
}
function listClaims(toKeyAt) {
	return Array.from({ length: 10 }, (_, index) => toKeyAt(index));
}
export { toIdempotencyKey as n, listClaims as t };
