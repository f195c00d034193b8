// actions/declare/intakes/dispatch.ts
const dispatch = {
	name: "dispatch",
	title: "Press \"Run workflow\" on the Actions page",
	event: "workflow_dispatch",
	read: async (event, { recorder, forms }) => {
		const { openDispatched, readDispatchEvent } = await import("./dispatch2.js");
		const { repository, serverUrl } = event;
		const url = `${serverUrl}/${repository.owner}/${repository.name}`;
		const request = readDispatchEvent(event.payload, {
			repository: {
				id: repository.id,
				url
			},
			actor: {
				id: event.actorId,
				login: event.actor
			},
			run: {
				id: event.runId,
				attempt: event.runAttempt,
				url: event.runUrl
			}
		});
		return request && openDispatched(request, recorder, forms);
	}
};

// actions/declare/intakes/form.ts
const form = {
	name: "form",
	title: "Fill the form of a new issue",
	event: "issues",
	read: async ({ payload }, { forms }) => {
		const { readIssueEvent } = await import("./request2.js");
		return readIssueEvent(payload, forms);
	}
};

// actions/declare/intakes/index.ts
const INTAKES = [form, dispatch];
async function takeIn(event, doors) {
	for (const intake of INTAKES) {
		if (intake.event !== event.name) continue;
		const request = await intake.read(event, doors);
		if (request !== void 0) return request;
	}
}

export { takeIn as n, INTAKES as t };