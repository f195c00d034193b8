// actions/github/label-name.ts
function toLabelKey(name) {
	return name.toLowerCase();
}
function isSameLabel(one, other) {
	return toLabelKey(one) === toLabelKey(other);
}
function findLabel(labels, name) {
	return labels.get(name) ?? [...labels].find(([known]) => isSameLabel(known, name))?.[1];
}
export { isSameLabel as n, toLabelKey as r, findLabel as t };
