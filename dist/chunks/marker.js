import { v as findToldSegment } from "./path.js";

// actions/github/marker.ts
function renderStatusMarker(id) {
	return `<!-- firebreak:status ${id} -->`;
}
const SEGMENTS_UNTOLD = 2;
function renderSegmentMarker(segment) {
	return segment > SEGMENTS_UNTOLD ? `<!-- firebreak:segment ${segment} -->` : "";
}
function findMarkedSegment(body) {
	return findToldSegment(/<!-- firebreak:segment (\d{1,6}) -->/.exec(body)?.[1] ?? "");
}
function renderReplyMarker(claim) {
	return `<!-- firebreak:reply ${claim.slice(7, 23)} -->`;
}

export { renderStatusMarker as i, renderReplyMarker as n, renderSegmentMarker as r, findMarkedSegment as t };