import "./own.js";
// actions/sweep/dependencies.ts
const NOTHING_LEFT = "Nothing was left unanswered.";
function isDue(at, { sweeper, graceMinutes, ownRun }) {
	if (ownRun !== void 0) return !0;
	let minutes = (sweeper.clock.now().getTime() - at.getTime()) / 6e4;
	return minutes >= graceMinutes && minutes <= 2880;
}
function isUnderWay(run, { ownRun }) {
	return run !== void 0 && run.id !== ownRun && run.status !== "completed";
}
export { isDue as n, isUnderWay as r, NOTHING_LEFT as t };
