import { A as UpstreamError, C as string, D as _coercedNumber, E as url, M as isAmbiguous, P as isRateLimit, j as UserError, r as ZodNumber, v as object } from "./schemas.js";
import { a as toVisible } from "./lines.js";
import { a as inline, n as redact, r as codeSpan } from "./redact.js";
import { appendFileSync, existsSync } from "node:fs";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import "path";
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	return Object.keys(annotationProperties).length ? {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	let cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
var Command = class {
	constructor(command, properties, message) {
		command ||= "missing.command", this.command = command, this.properties = properties, this.message = message;
	}
	toString() {
		let cmdStr = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = !0;
			for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
				let val = this.properties[key];
				val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
			}
		}
		return cmdStr += `::${escapeData(this.message)}`, cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	let filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
})(ExitCode ||= {});
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
	return options && options.trimWhitespace === !1 ? val : val.trim();
}
function setOutput(name, value) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// node_modules/zod/v4/classic/coerce.js
function number(params) {
	return _coercedNumber(ZodNumber, params);
}
// actions/kernel/runner/context.ts
const Id = number().int().positive(), ONCE = { jitless: !0 }, Environment = object({
	GITHUB_EVENT_NAME: string().min(1),
	GITHUB_REPOSITORY: string().regex(/^[^/\s]+\/[^/\s]+$/),
	GITHUB_REPOSITORY_ID: Id,
	GITHUB_RUN_ID: Id,
	GITHUB_RUN_ATTEMPT: Id,
	GITHUB_ACTOR: string().min(1),
	GITHUB_ACTOR_ID: Id,
	GITHUB_TRIGGERING_ACTOR: string().min(1),
	GITHUB_SHA: string().regex(/^[0-9a-f]{40,64}$/),
	GITHUB_REF: string().min(1),
	GITHUB_WORKSPACE: string().min(1),
	GITHUB_API_URL: url(),
	GITHUB_GRAPHQL_URL: url(),
	GITHUB_SERVER_URL: url(),
	RUNNER_ENVIRONMENT: string().default("self-hosted")
});
async function readEvent(environment) {
	let told = await loadContext(environment.GITHUB_EVENT_PATH), parsed = Environment.safeParse({
		...environment,
		...toVariables(told)
	}, ONCE);
	if (!parsed.success) throw refuseEnvironment(parsed.error);
	let env = parsed.data, [owner = "", name = ""] = env.GITHUB_REPOSITORY.split("/");
	return {
		name: env.GITHUB_EVENT_NAME,
		payload: told.payload,
		repository: {
			owner,
			name,
			id: env.GITHUB_REPOSITORY_ID
		},
		runId: env.GITHUB_RUN_ID,
		runUrl: `${env.GITHUB_SERVER_URL}/${owner}/${name}/actions/runs/${env.GITHUB_RUN_ID}`,
		runAttempt: env.GITHUB_RUN_ATTEMPT,
		actor: env.GITHUB_ACTOR,
		actorId: env.GITHUB_ACTOR_ID,
		triggeringActor: env.GITHUB_TRIGGERING_ACTOR,
		sha: env.GITHUB_SHA,
		ref: env.GITHUB_REF,
		workspace: env.GITHUB_WORKSPACE,
		apiUrl: env.GITHUB_API_URL,
		graphqlUrl: env.GITHUB_GRAPHQL_URL,
		serverUrl: env.GITHUB_SERVER_URL,
		runnerEnvironment: env.RUNNER_ENVIRONMENT
	};
}
function readInputs(readInput) {
	return (schema) => {
		let given = Object.keys(schema.shape).map((name) => [name, readInput(name)]).filter(([, value]) => value !== ""), parsed = schema.safeParse(Object.fromEntries(given), ONCE);
		if (parsed.success) return parsed.data;
		let wrong = parsed.error.issues.map(({ path, message }) => `"${path.join(".")}": ${message}`);
		throw new UserError({
			code: "input-invalid",
			message: `Unexpected input ${wrong.join("; ")}`,
			hint: "Correct it under `with:` in the workflow; the action.yml beside the action lists its inputs."
		});
	};
}
async function loadContext(path) {
	if (path !== void 0 && path !== "" && !existsSync(path)) throw refusePayload(path);
	try {
		let { context } = await import("./utils.js");
		return context;
	} catch (error) {
		throw error instanceof SyntaxError ? refusePayload(path ?? "", error) : error;
	}
}
function toVariables(told) {
	return {
		GITHUB_EVENT_NAME: told.eventName,
		GITHUB_RUN_ID: told.runId,
		GITHUB_RUN_ATTEMPT: told.runAttempt,
		GITHUB_ACTOR: told.actor,
		GITHUB_SHA: told.sha,
		GITHUB_REF: told.ref,
		GITHUB_API_URL: told.apiUrl,
		GITHUB_GRAPHQL_URL: told.graphqlUrl,
		GITHUB_SERVER_URL: told.serverUrl
	};
}
function refusePayload(file, cause) {
	return new UserError({
		code: "event-unreadable",
		message: "Unexpected event payload, expected a JSON file",
		hint: "Check the file that GITHUB_EVENT_PATH names.",
		place: { file },
		cause
	});
}
function refuseEnvironment(cause) {
	let names = [...new Set(cause.issues.map(({ path }) => path.join(".")))];
	return new UserError({
		code: "environment-invalid",
		message: `Unexpected environment, expected valid values in ${names.join(", ")}`,
		hint: "Run this inside GitHub Actions, or rehearse it with `npm run exercise`.",
		cause
	});
}
// actions/kernel/runner/proxy.ts
const VARIABLES = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
async function useProxy(environment) {
	if (!VARIABLES.some((name) => (environment[name] ?? "") !== "") || environment.NODE_USE_ENV_PROXY === "1") return;
	let http = await import("node:http");
	"setGlobalProxyFromEnv" in http && http.setGlobalProxyFromEnv();
}
// actions/kernel/runner/result.ts
function renderResult(result, cover) {
	let { outcome, reason, incident, digest, receipt, message } = result, covered = Object.entries({
		outcome,
		reason,
		incident,
		digest,
		receipt,
		message
	}).flatMap(([name, value]) => value === void 0 ? [] : [[name, cover(value)]]);
	return JSON.stringify({
		schema_version: 1,
		...Object.fromEntries(covered)
	});
}
function toFailure(action, error) {
	let facts = describe(action, error);
	return {
		...facts,
		message: [
			facts.what,
			facts.why,
			facts.next
		].filter((part) => part !== "").join("\n")
	};
}
function describe(action, error) {
	if (error instanceof UserError) return describeUserError(action, error);
	if (error instanceof UpstreamError) return describeUpstreamError(action, error);
	let what = error instanceof Error ? error.message : String(error);
	return {
		title: `${action}: bug`,
		what: `Unexpected error, expected none: ${what}`,
		why: "This is a bug in Firebreak: what was recorded before it happened stays recorded.",
		next: "Run the job again, which finishes unfinished work once; report the stack in the log if it persists.",
		result: {
			outcome: "failed",
			reason: "bug",
			message: what
		}
	};
}
function describeUserError(action, { code, message, hint, place }) {
	let where = place && [
		place.file,
		place.line,
		place.column
	].filter((part) => part !== void 0).join(":");
	return {
		title: `${action}: ${code}`,
		what: message,
		why: "",
		next: hint,
		where,
		result: {
			outcome: "failed",
			reason: code,
			message
		}
	};
}
function describeUpstreamError(action, error) {
	let isKnown = isWithoutEffect(error);
	return {
		title: `${action}: ${error.service} failed`,
		what: error.message,
		why: isKnown ? "Nothing was changed by this call." : "Whether this call took effect is not known.",
		next: isKnown ? `Run the job again once ${error.service} answers.` : `Look at ${error.service} before trying again; running the job again reads the real state first.`,
		result: {
			outcome: isKnown ? "failed" : "unknown",
			reason: toReason(error, isKnown),
			message: error.message
		}
	};
}
function toReason(error, isKnown) {
	return isRateLimit(error) ? "rate-limited" : isKnown ? "upstream-refused" : "unknown-outcome";
}
function isWithoutEffect(error) {
	let { route, status = 0 } = error;
	return /^(?:GET|HEAD) /.test(route) || status >= 400 && !isAmbiguous(error);
}
function renderProblem({ title, what, why, next, where }) {
	let rows = [
		`- **What happened:** ${inline(what)}`,
		where === void 0 ? "" : `- **Where:** ${codeSpan(where)}`,
		why === "" ? "" : `- **Why it matters:** ${inline(why)}`,
		`- **What to do next:** ${inline(next)}`
	];
	return [
		`### ${inline(title)}`,
		"",
		...rows.filter((row) => row !== ""),
		""
	].join("\n");
}
function createMasker() {
	let hidden = new Set();
	return {
		add: (secret) => {
			let forms = toForms(secret);
			for (let form of forms) hidden.add(form);
			return forms;
		},
		cover: (text) => redact([...hidden].toSorted((a, b) => b.length - a.length).reduce((rest, form) => rest.replaceAll(form, "***"), text))
	};
}
function toForms(secret) {
	let trimmed = secret.trim(), lines = trimmed.split(/\r?\n/).map((line) => line.trim()), encodings = [
		encodeURIComponent(trimmed.toWellFormed()),
		JSON.stringify(trimmed).slice(1, -1),
		...toBase64(trimmed)
	];
	return [...new Set([
		secret,
		trimmed,
		...lines,
		...encodings
	])].filter((form) => form.length >= 4);
}
function toBase64(secret) {
	return [Buffer.from(secret).toString("base64"), ...[
		0,
		1,
		2
	].map((shift) => {
		let bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]), first = shift === 0 ? 0 : shift + 1, complete = Math.floor(bytes.length * 8 / 6);
		return bytes.toString("base64").slice(first, complete);
	})].flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
// actions/kernel/runner/run.ts
async function run({ name }, main) {
	let masker = createMasker(), voice = createVoice(masker.cover, masker.add);
	try {
		await useProxy(process.env), report(voice, await main({
			...voice,
			inputs: readInputs(getInput),
			event: await readEvent(process.env)
		}));
	} catch (error) {
		reportProblem(voice, name, error);
	}
}
function createVoice(cover, add) {
	let mask = (secret) => {
		for (let form of add(secret)) setSecret(form);
	};
	return {
		cover,
		mask,
		idToken: async (audience) => {
			let { requestIdToken } = await import("./id-token.js");
			return requestIdToken({
				audience,
				environment: process.env,
				mask
			});
		},
		log: {
			info: (text) => info(toLogText(cover(text))),
			warn: (text) => warning(cover(text))
		},
		annotate: (annotation) => annotate({
			...annotation,
			title: cover(annotation.title),
			message: cover(annotation.message)
		}),
		summary: (markdown) => writeSummary(cover(markdown)),
		output: (name, value) => setOutput(name, cover(String(value)))
	};
}
function report(voice, result) {
	for (let [name, value] of Object.entries(result.outputs ?? {})) voice.output(name, value);
	voice.output("result", renderResult(result, voice.cover)), (result.outcome === "failed" || result.outcome === "unknown") && (process.exitCode = 1);
}
function reportProblem(voice, action, error) {
	let problem = toFailure(action, error), place = error instanceof UserError ? error.place : void 0;
	voice.annotate({
		level: "error",
		title: problem.title,
		message: problem.message,
		...place
	}), voice.summary(renderProblem(problem)), !(error instanceof UserError) && !(error instanceof UpstreamError) && voice.log.info(renderStack(error)), report(voice, problem.result), process.exitCode = 1;
}
function renderStack(error) {
	if (!(error instanceof Error)) return String(error);
	let cause = error.cause === void 0 ? "" : `\nCaused by: ${renderStack(error.cause)}`;
	return `${error.stack ?? error.message}${cause}`;
}
function toLogText(text) {
	let visible = toVisible(text);
	return /^\s*::|##(?:\[|vso)/m.test(visible) ? JSON.stringify(visible).replaceAll("##", String.raw`#\u0023`) : visible;
}
function annotate({ level, title, message, file, line, column, endLine }) {
	let properties = Object.fromEntries(Object.entries({
		title,
		file,
		startLine: line,
		startColumn: column,
		endLine
	}).filter(([, value]) => value !== void 0)), write = {
		error,
		warning,
		notice
	}[level];
	write(message, properties);
}
function writeSummary(markdown) {
	let file = process.env.GITHUB_STEP_SUMMARY;
	file && appendFileSync(file, `${markdown}\n`);
}
export { number as n, run as t };
