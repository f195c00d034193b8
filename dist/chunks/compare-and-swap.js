// actions/github/compare-and-swap.ts
const TRIES = 5;
async function compareAndSwap(recorder, look) {
	for (let attempt = 1; attempt <= 5; attempt += 1) {
		const end = await tryOnce(recorder, await look());
		if (end !== "moved") return end;
		if (attempt < 5) await recorder.settle(attempt);
	}
}
async function tryOnce(recorder, move) {
	if (move === "moved") return move;
	if ("end" in move) return move.end;
	const committed = await recorder.commit(move.commit);
	return committed.outcome === "moved" ? "moved" : move.landed(committed.oid);
}

export { compareAndSwap as t };