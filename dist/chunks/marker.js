// actions/github/marker.ts
function renderStatusMarker(id) {
	return `<!-- firebreak:status ${id} -->`;
}
function renderReplyMarker(claim) {
	return `<!-- firebreak:reply ${claim.slice(7, 23)} -->`;
}

export { renderStatusMarker as n, renderReplyMarker as t };