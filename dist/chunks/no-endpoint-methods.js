// scripts/build/no-endpoint-methods.ts
function legacyRestEndpointMethods() {
	return {};
}
export { legacyRestEndpointMethods as t };
