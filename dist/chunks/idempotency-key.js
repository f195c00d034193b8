import { a as sha256, t as digestOf } from "./canonical.js";

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

export { toIdempotencyKey as t };