// actions/containment/tally.ts
const STROKE = "✓";
const AGAIN = "↻";
function toTally(attempt, isAgain) {
	return isAgain ? AGAIN : STROKE.repeat(attempt);
}
function isFirstStart(tally, attempt) {
	return tally === toTally(attempt, false);
}

export { toTally as n, isFirstStart as t };