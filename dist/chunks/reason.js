// actions/incident/reason.ts
const REASONS = {
	"not-permitted": {
		meaning: "The person lacks the role this command needs, or the role could not be checked.",
		next: "Ask someone who holds the role, or have firebreak.yml changed by review."
	},
	"self-approval": {
		meaning: "The person who asked for the step cannot approve it.",
		next: "Ask another approver."
	},
	"stale-plan": {
		meaning: "What would be touched has changed since the plan was made, so the approval no longer fits.",
		next: "Repeat the command that made the plan, /contain or /rollback, for a fresh one."
	},
	"unknown-plan": {
		meaning: "No open plan of this incident has that digest.",
		next: "Copy the digest from the plan, or repeat the /contain command."
	},
	expired: {
		meaning: "The plan or the command is older than the policy allows.",
		next: "Repeat the command that made the plan, /contain or /rollback, and have the fresh plan approved."
	},
	"edited-comment": {
		meaning: "The comment was edited or deleted after it was posted.",
		next: "Post the command in a new comment."
	},
	"replayed-run": {
		meaning: "The workflow run was started again for a command that is already answered.",
		next: "To do it again, post a new comment."
	},
	"protected-target": {
		meaning: "The target is protected: the incident repository, a break-glass credential or one named in firebreak.yml.",
		next: "If it really must be contained, do it by hand with two people and write it to the timeline."
	},
	"exercise-target": {
		meaning: "An exercise may touch only what firebreak.yml lists for exercises.",
		next: "Have the target listed under exercises.targets in firebreak.yml by review, by name or fingerprint; never what production needs."
	},
	"unknown-target": {
		meaning: "The target does not exist or the token may not see it.",
		next: "Check the spelling, and that the observer App is installed on the repository."
	},
	"no-deposit": {
		meaning: "The raw credential has not been deposited, so it cannot be revoked.",
		next: "Run `npm run deposit` in a clone of this repository; it seals the value for the operator job."
	},
	"not-needed": {
		meaning: "There is nothing left to contain.",
		next: "Check the receipt of the earlier run."
	},
	"self-hosted-runner": {
		meaning: "The job that holds the keys runs on a machine that may remember what it saw.",
		next: "Name a hosted machine in .github/workflows/command.yml, or have policy.acknowledge_self_hosted_runners set by review; then re-run the workflow."
	},
	"not-set-up": {
		meaning: "The signing key is missing, so nothing could be told from what people push.",
		next: "Have an administrator run `npm run setup -- --apply`, then give the command again."
	},
	"wrong-environment": {
		meaning: "One run holds the keys of one system, and this is for another.",
		next: "Plan again, and give the commands for each system in a comment of its own."
	},
	"not-reversible": {
		meaning: "The step has no rollback.",
		next: "Follow the recovery advice in the receipt."
	},
	"unknown-receipt": {
		meaning: "The incident has no such receipt in a state that can be rolled back.",
		next: "Look into containment/ for the receipts there are."
	},
	"missing-parameter": {
		meaning: "A parameter is missing and the record does not settle it.",
		next: "Give it in a comment, or complete the record first."
	},
	"invalid-parameter": {
		meaning: "A parameter has a value the command does not take.",
		next: "Correct the value as the message says."
	},
	"unknown-step": {
		meaning: "There is no containment step of that name.",
		next: "See /help for the steps there are."
	},
	"unknown-command": {
		meaning: "There is no such command.",
		next: "See /help for the commands there are."
	},
	"malformed-command": {
		meaning: "The command could not be read.",
		next: "Correct it where the caret points and post it in a new comment."
	},
	"too-many-commands": {
		meaning: "The comment is larger than the caps allow, or one person gave too many commands.",
		next: "Split it: at most 8 KB, 10 commands and 32 arguments a command."
	},
	"not-an-incident": {
		meaning: "The thread belongs to no declared incident.",
		next: "Comment on the issue or pull request of the incident."
	},
	"incident-closed": {
		meaning: "The incident is closed or dismissed.",
		next: "Declare a new incident for a recurrence."
	},
	"pull-request-closed": {
		meaning: "The pull request of the incident was closed without merging it.",
		next: "Reopen the pull request, then give the command again in a new comment."
	},
	"invalid-transition": {
		meaning: "The record does not allow this change from its present status.",
		next: "See the status comment for where the incident stands."
	},
	"not-ready": {
		meaning: "Something that must be settled before closing is open.",
		next: "Settle the points listed, then give the command again."
	},
	"invalid-form": {
		meaning: "The issue form says nothing under its summary.",
		next: "Open a new issue with the form and fill in the summary; one line will do."
	},
	"invalid-record": {
		meaning: "A file of the incident cannot be read.",
		next: "Correct the file where the message points, then give the command again."
	},
	"foreign-branch": {
		meaning: "The branch of this incident was there already, and nothing shows that Firebreak made it.",
		next: "Declare again in a new issue: it gets a number and a branch of its own. Show this one to an administrator."
	},
	"public-repository": {
		meaning: "The repository is public and nobody acknowledged that.",
		next: "Make it private, or set policy.acknowledge_public_repository in firebreak.yml."
	},
	"ref-moved": {
		meaning: "The branch kept moving while this was recorded, or does not show yet what was written to it.",
		next: "Start the run again in a moment: it looks first and finishes the work once. A command that is given anew may be recorded twice."
	},
	"rate-limited": {
		meaning: "GitHub refuses further calls for now.",
		next: "Wait for the limit to lift, then start the run again: it finishes the work once."
	},
	"unknown-outcome": {
		meaning: "GitHub did not say whether the change took effect.",
		next: "Re-run the workflow: it looks first and finishes the work once."
	}
};
function refuse(reason, message, next) {
	return {
		outcome: "refused",
		reason,
		message,
		...next === void 0 ? {} : { next }
	};
}
export { refuse as n, REASONS as t };
