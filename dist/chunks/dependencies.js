import "./own.js";

// actions/sweep/dependencies.ts
const NOTHING_LEFT = "Nothing was left unanswered.";
function isDue(at, { sweeper, graceMinutes, ownRun }) {
	if (ownRun !== void 0) return true;
	const minutes = (sweeper.clock.now().getTime() - at.getTime()) / 6e4;
	return minutes >= graceMinutes && minutes <= 48 * 60;
}
function isUnderWay(run, { ownRun }) {
	return run !== void 0 && run.id !== ownRun && run.status !== "completed";
}

export { isDue as n, isUnderWay as r, NOTHING_LEFT as t };