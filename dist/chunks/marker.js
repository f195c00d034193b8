import { v as findToldSegment } from "./path.js";
// actions/github/marker.ts
function renderStatusMarker(id) {
	return `<!-- firebreak:status ${id} -->`;
}
function renderSegmentMarker(segment) {
	return segment > 2 ? `<!-- firebreak:segment ${segment} -->` : "";
}
function findMarkedSegment(body) {
	return findToldSegment(/<!-- firebreak:segment (\d{1,6}) -->/.exec(body)?.[1] ?? "");
}
function renderReplyMarker(claim) {
	return `<!-- firebreak:reply ${claim.slice(7, 23)} -->`;
}
export { renderStatusMarker as i, renderReplyMarker as n, renderSegmentMarker as r, findMarkedSegment as t };
