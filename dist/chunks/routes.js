// actions/providers/github/routes.ts
const DISABLE_WORKFLOW = "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable", ENABLE_WORKFLOW = "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable", CANCEL_RUN = "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel", FORCE_CANCEL_RUN = "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel", CREATE_KEY = "POST /repos/{owner}/{repo}/keys", DELETE_KEY = "DELETE /repos/{owner}/{repo}/keys/{key_id}", REVOKE_CREDENTIAL = "POST /credentials/revoke", WHO_AM_I = "GET /user";
function fillRoute(route, { owner, name }, ids = {}) {
	let values = {
		...ids,
		owner,
		repo: name
	};
	return route.replaceAll(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}
export { ENABLE_WORKFLOW as a, WHO_AM_I as c, DISABLE_WORKFLOW as i, fillRoute as l, CREATE_KEY as n, FORCE_CANCEL_RUN as o, DELETE_KEY as r, REVOKE_CREDENTIAL as s, CANCEL_RUN as t };
