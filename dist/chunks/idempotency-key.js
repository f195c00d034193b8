import { K as digestOf, Y as sha256 } from "./settings.js";

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