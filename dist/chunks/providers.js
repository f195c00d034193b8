import { S as strictObject } from "./schemas.js";
import { n as isProtected, t as isListed } from "./protected.js";
// actions/providers/github/provider.ts
const PERMISSIONS = new Set([
	"actions",
	"administration",
	"contents",
	"deployments",
	"environments",
	"issues",
	"members",
	"metadata",
	"organization_administration",
	"organization_hooks",
	"organization_personal_access_tokens",
	"organization_secrets",
	"organization_user_blocking",
	"pull_requests",
	"repository_hooks",
	"secret_scanning_alerts",
	"secrets"
]), PROVIDERS = [{
	name: "github",
	title: "GitHub",
	settings: strictObject({}),
	tiers: {
		reader: {
			by: "app",
			means: "The observer App, whose key lies in the environment `firebreak`."
		},
		operator: {
			by: "app",
			means: "The operator App, whose key lies in the environment `containment`."
		}
	},
	environment: "containment",
	permissions: PERMISSIONS,
	renderManifests: async (needs) => (await import("./app-manifests.js")).renderAppManifests(needs),
	loadSteps: async () => (await import("./steps.js")).STEPS,
	connect: async ({ token, apiUrl }) => (await import("./client2.js")).openOrganisation({
		token,
		baseUrl: apiUrl
	}),
	isProtected,
	isListed
}];
export { PROVIDERS as t };
