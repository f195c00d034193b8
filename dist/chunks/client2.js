import "./rolldown-runtime.js";
import { A as UpstreamError, M as isAmbiguous } from "./schemas.js";
import { t as createClient } from "./client.js";
import { a as ENABLE_WORKFLOW, c as WHO_AM_I, i as DISABLE_WORKFLOW, n as CREATE_KEY, o as FORCE_CANCEL_RUN, r as DELETE_KEY, s as REVOKE_CREDENTIAL, t as CANCEL_RUN } from "./routes.js";
// actions/providers/github/client.ts
const ACTIVE = [
	"in_progress",
	"queued",
	"waiting",
	"pending",
	"requested"
];
function openOrganisation(options) {
	let client = createClient(options);
	return {
		fetchRepositoryId: async (repository) => {
			let found = await unlessStatus(404, () => client.octokit.request("GET /repos/{owner}/{repo}", at(repository)));
			return found === void 0 ? void 0 : Number(found.data.id);
		},
		...toPipelines(client),
		...toDeployKeys(client),
		...toCredentials(options)
	};
}
function toPipelines(client) {
	let { octokit } = client, stop = (route) => (repository, id) => isAccepted(() => octokit.request(route, {
		...at(repository),
		run_id: id
	}));
	return {
		fetchWorkflows: async (repository) => (await octokit.paginate("GET /repos/{owner}/{repo}/actions/workflows", {
			...at(repository),
			per_page: 100
		})).map(({ id, name, path, state }) => ({
			id,
			name,
			path,
			state
		})),
		fetchActiveRuns: (repository) => fetchActiveRuns(client, repository),
		cancelRun: stop(CANCEL_RUN),
		forceCancelRun: stop(FORCE_CANCEL_RUN),
		disableWorkflow: (repository, id) => disableWorkflow(client, repository, id),
		enableWorkflow: async (repository, id) => {
			await octokit.request(ENABLE_WORKFLOW, {
				...at(repository),
				workflow_id: id
			});
		}
	};
}
async function disableWorkflow({ octokit }, repository, id) {
	let target = {
		...at(repository),
		workflow_id: id
	};
	for (let attempt = 1;; attempt += 1) try {
		return await octokit.request(DISABLE_WORKFLOW, {
			...target,
			request: { retries: 0 }
		}), !0;
	} catch (error) {
		let isLost = isAmbiguous(error);
		if (!isLost && !(error instanceof UpstreamError && error.status === 403)) throw error;
		let { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", target);
		if (data.state !== "active") return isLost;
		if (!isLost || attempt === 3) throw error;
	}
}
function toDeployKeys({ octokit }) {
	return {
		fetchDeployKeys: async (repository) => (await octokit.paginate("GET /repos/{owner}/{repo}/keys", {
			...at(repository),
			per_page: 100
		})).map(({ id, title, key, read_only }) => ({
			id,
			title,
			key,
			readOnly: read_only
		})),
		createDeployKey: async (repository, { title, key, readOnly }) => {
			let draft = {
				...at(repository),
				title,
				key,
				read_only: readOnly
			}, { data } = await octokit.request(CREATE_KEY, draft);
			return {
				id: data.id,
				title: data.title,
				key: data.key,
				readOnly: data.read_only
			};
		},
		deleteDeployKey: async (repository, id) => await unlessStatus(404, () => octokit.request(DELETE_KEY, {
			...at(repository),
			key_id: id
		})) !== void 0
	};
}
function toCredentials(options) {
	return {
		probeCredential: (secret) => probe(options.baseUrl, secret),
		revokeCredential: async (secret) => {
			let { token: _token, ...anonymous } = options;
			await createClient(anonymous).octokit.request(REVOKE_CREDENTIAL, { credentials: [secret] });
		}
	};
}
async function probe(baseUrl, secret) {
	let path = WHO_AM_I.slice(WHO_AM_I.indexOf("/"));
	try {
		let { status } = await fetch(`${baseUrl}${path}`, {
			headers: {
				authorization: `Bearer ${secret}`,
				"user-agent": "firebreak"
			},
			redirect: "manual",
			signal: AbortSignal.timeout(1e4)
		});
		return status;
	} catch {
		return;
	}
}
function at(repository) {
	return {
		owner: repository.owner,
		repo: repository.name
	};
}
async function fetchActiveRuns(client, repository) {
	let newest = await client.octokit.request("GET /repos/{owner}/{repo}/actions/runs", {
		...at(repository),
		per_page: 100
	}), runs = (newest.data.total_count <= newest.data.workflow_runs.length ? newest.data.workflow_runs : await fetchByStatus(client, repository)).filter((run) => ACTIVE.some((status) => status === run.status)).map((run) => ({
		id: Number(run.id),
		workflowId: run.workflow_id,
		name: run.name ?? "",
		status: run.status ?? "",
		branch: run.head_branch ?? "",
		url: run.html_url
	}));
	return [...new Map(runs.map((run) => [run.id, run])).values()].toSorted((a, b) => a.id - b.id);
}
async function fetchByStatus({ octokit }, repository) {
	return (await Promise.all(ACTIVE.map((status) => octokit.paginate("GET /repos/{owner}/{repo}/actions/runs", {
		...at(repository),
		status,
		per_page: 100
	})))).flat();
}
async function isAccepted(send) {
	return await unlessStatus(409, send) !== void 0;
}
async function unlessStatus(status, send) {
	try {
		return await send();
	} catch (error) {
		if (error instanceof UpstreamError && error.status === status) return;
		throw error;
	}
}
export { openOrganisation };
