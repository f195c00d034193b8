// actions/declare/intakes/index.ts
const INTAKES = [{
	name: "form",
	title: "Fill the form of a new issue",
	event: "issues",
	read: async ({ payload }, { forms }) => {
		let { readIssueEvent } = await import("./request2.js");
		return readIssueEvent(payload, forms);
	}
}, {
	name: "dispatch",
	title: "Press \"Run workflow\" on the Actions page",
	event: "workflow_dispatch",
	read: async (event, { recorder, forms }) => {
		let { openDispatched, readDispatchEvent } = await import("./dispatch2.js"), { repository, serverUrl } = event, url = `${serverUrl}/${repository.owner}/${repository.name}`, request = readDispatchEvent(event.payload, {
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
}];
async function takeIn(event, doors) {
	for (let intake of INTAKES) {
		if (intake.event !== event.name) continue;
		let request = await intake.read(event, doors);
		if (request !== void 0) return request;
	}
}
export { takeIn as n, INTAKES as t };
