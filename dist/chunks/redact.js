import { a as toVisible, i as toSingleLine, n as createLineIndex, r as hasInvisible } from "./lines.js";
// actions/kernel/text/escape.ts
function inline(text) {
	return renderWords(text, codeSpan);
}
function tableCell(text) {
	return renderWords(text, (word) => escapePipes(codeSpan(word)));
}
function codeSpan(text) {
	let content = toSingleLine(text);
	if (content === "") return "";
	let marker = "`".repeat(findLongestRun(content) + 1), padding = content.startsWith("`") || content.endsWith("`") ? " " : "";
	return `${marker}${padding}${content}${padding}${marker}`;
}
function fence(text, language = "") {
	let content = toVisible(text).replace(/\n$/, ""), marker = "`".repeat(Math.max(3, findLongestRun(content) + 1));
	return `${marker}${language.replace(/[^\w+-]/g, "")}\n${content}\n${marker}`;
}
function mermaid(text) {
	let plain = toSingleLine(text).replace(/(?<=\d):(?=\d)/g, ".").replace(/[^\p{L}\p{M}\p{N} .,/()_+=@'-]/gu, " ").replace(/-{2,}/g, "-").replace(/ {2,}/g, " ").trim();
	return MERMAID_KEYWORD.test(plain) ? `(${plain})` : plain;
}
const MERMAID_KEYWORD = /^(?:section|title|timeline|acctitle|accdescr|end|click|direction)\b/i, LINKING = [
	/[@$]/,
	/#\d/,
	/gh-\d/i,
	/(?<![0-9a-z_])[0-9a-f]{7,64}(?![0-9a-z_])/i,
	/:\/\/|www\.|mailto:|xmpp:/i,
	/:(?!\d{1,2}:)[\w+-]{1,64}:/,
	/ghsa-/i
];
function renderWords(text, code) {
	return escapeBlockStart(toSingleLine(text).split(" ").map((word, index) => {
		if (!(index === 0 && word.startsWith("/")) && !LINKING.some((pattern) => pattern.test(word))) return escapeSyntax(word);
		let [, before = "", core = word, after = ""] = /^(["'([{]{0,8})(.*?)([)\]},.;"'!?]{0,8})$/.exec(word) ?? [];
		return `${escapeSyntax(before)}${code(core)}${escapeSyntax(after)}`;
	}).join(" "));
}
function escapeSyntax(text) {
	return text.replace(SYNTAX, String.raw`\$&`);
}
const SYNTAX = /[\\`*[\]<>|~#]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])|&(?=#?[0-9A-Za-z]{1,40};)/g;
function escapeBlockStart(text) {
	return text.replace(/^[-+=:]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])(?= |$)/, String.raw`$1\$2`);
}
function escapePipes(code) {
	return code.replace(/(\\*)\|/g, String.raw`$1$1\|`);
}
function findLongestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
// actions/kernel/text/codes.ts
const WORD = toTable(/[\w.+/=-]/);
function toSearched(text) {
	let codes = toCodes(text), within = {
		from: 0,
		to: text.length
	};
	return {
		text,
		codes,
		words: findRuns(codes, {
			table: WORD,
			least: 15,
			within
		})
	};
}
function toCodes(text) {
	return Buffer.byteLength(text) === text.length ? Buffer.from(text, "latin1") : Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
function toTable(set) {
	return Uint8Array.from({ length: 128 }, (_, code) => Number(set.test(String.fromCharCode(code))));
}
function findRuns(codes, { table, least, within }) {
	let runs = [], floor = within.from;
	for (; floor + least <= within.to;) {
		let from = floor + least - 1;
		for (; from >= floor && table[codes[from] ?? 0] === 1;) --from;
		if (from >= floor) {
			floor = from + 1;
			continue;
		}
		let to = floor + least;
		for (; to < within.to && table[codes[to] ?? 0] === 1;) to += 1;
		runs.push({
			from: floor,
			to
		}), floor = to + 1;
	}
	return runs;
}
// actions/kernel/text/secret-patterns.ts
const TOKEN_FORMATS = "adobe-client-secret p8e- A-Za-z0-9{32,32}(age-secret-key AGE-SECRET-KEY-1 A-Z0-9{58,58}(alibaba-access-key-id LTAI A-Za-z0-9{20,20}(artifactory-api-key AKCp A-Za-z0-9{69,69}(artifactory-reference-token cmVmd A-Za-z0-9{59,59}(clickhouse-cloud-api-secret-key 4b1d A-Za-z0-9{38,38}(clojars-api-token CLOJARS_ A-Za-z0-9{60,60}(cloudflare-origin-ca-key v1.0- a-f0-9{24,24} - a-f0-9{146,146}(digitalocean-access-token doo_v1_ a-f0-9{64,64}(digitalocean-pat dop_v1_ a-f0-9{64,64}(digitalocean-refresh-token dor_v1_ A-Fa-f0-9{64,64}(doppler-api-token dp.pt. A-Za-z0-9{43,43}(dynatrace-api-token dt0c01. A-Za-z0-9{24,24} . A-Za-z0-9{64,64}(easypost-api-token EZAK A-Za-z0-9{54,54}(easypost-test-api-token EZTK A-Za-z0-9{54,54}(frameio-api-token fio-u- A-Za-z0-9_=-{64,64}(gitlab-feature-flag-client-token glffct- A-Za-z0-9_-{20,20}(gitlab-feed-token glft- A-Za-z0-9_-{20,20}(gitlab-incoming-mail-token glimt- A-Za-z0-9_-{25,25}(gitlab-kubernetes-agent-token glagent- A-Za-z0-9_-{50,50}(gitlab-oauth-app-secret gloas- A-Za-z0-9_-{64,64}(gitlab-rrt GR1348941 A-Za-z0-9_-{20,20}(gitlab-scim-token glsoat- A-Za-z0-9_-{20,20}(grafana-service-account-token glsa_ A-Za-z0-9{32,32} _ A-Fa-f0-9{8,8}(heroku-api-key-v2 HRKU-AA A-Za-z0-9_-{58,58}(huggingface-access-token hf_ A-Za-z0-9{34,34}(huggingface-organization-api-token api_org_ A-Za-z0-9{34,34}(infracost-api-token ico- A-Za-z0-9{32,32}(linear-api-key lin_api_ A-Za-z0-9{40,40}(notion-api-token ntn_ 0-9{11,11} A-Za-z0-9{32,32} A-Za-z0-9{3,3}(octopus-deploy-api-key API- A-Z0-9{26,26}(perplexity-api-key pplx- A-Za-z0-9{48,48}(planetscale-api-token pscale_tkn_ A-Za-z0-9_.=-{32,64}(planetscale-oauth-token pscale_oauth_ A-Za-z0-9_.=-{32,64}(planetscale-password pscale_pw_ A-Za-z0-9_.=-{32,64}(postman-api-token PMAK- A-Fa-f0-9{24,24} - A-Fa-f0-9{34,34}(prefect-api-token pnu_ A-Za-z0-9{36,36}(pulumi-api-token pul- a-f0-9{40,40}(readme-api-token rdme_ a-z0-9{70,70}(rubygems-api-token rubygems_ a-f0-9{48,48}(scalingo-api-token tk-us- A-Za-z0-9_-{48,48}(sendinblue-api-token xkeysib- A-Fa-f0-9{64,64} - A-Za-z0-9{16,16}(sentry-user-token sntryu_ a-f0-9{64,64}(settlemint-application-access-token sm_aat_ A-Za-z0-9{16,16}(settlemint-personal-access-token sm_pat_ A-Za-z0-9{16,16}(settlemint-service-access-token sm_sat_ A-Za-z0-9{16,16}(shopify-access-token shpat_ A-Fa-f0-9{32,32}(shopify-custom-access-token shpca_ A-Fa-f0-9{32,32}(shopify-private-app-access-token shppa_ A-Fa-f0-9{32,32}(shopify-shared-secret shpss_ A-Fa-f0-9{32,32}(vault-batch-token hvb. A-Za-z0-9_-{138,300}".split("(").map((line) => {
	let [kind = "", ...parts] = line.split(" ");
	return {
		kind,
		parts: parts.map(toPart)
	};
});
function toPart(written) {
	let [, of, min, max] = /^(.+)\{(\d+),(\d+)\}$/.exec(written) ?? [];
	return of === void 0 ? written : {
		of,
		min: Number(min),
		max: Number(max)
	};
}
const NO_DIGEST = String.raw`(?!(?<=sha256["']?:\s?["']?)[0-9a-f]{64}(?![0-9A-Za-z]))`;
function shape(source, flags = "y") {
	return new RegExp(source, flags);
}
function assignment(name, value) {
	let gap = String.raw`[\w-]{0,20}["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?`;
	return new RegExp(String.raw`(?<![a-z0-9])(?:${name})${gap}(?<secret>${value})`, "gid");
}
const WORDS = new Set(["infracost-api-token", "clickhouse-cloud-api-secret-key"]);
function findUsual({ parts }) {
	if (!parts.some((part) => typeof part != "string" && part.min !== part.max)) return parts.reduce((sum, part) => sum + (typeof part == "string" ? part.length : part.min), 0);
}
const TOKEN_SHAPES = [
	{
		kind: "github-token",
		begins: [
			"ghp_",
			"gho_",
			"ghu_",
			"ghs_",
			"ghr_"
		],
		usual: 40,
		pattern: shape(String.raw`gh[pousr]_[A-Za-z0-9_]{30,512}(?:\.[\w-]{10,2048}){0,2}`)
	},
	{
		kind: "github-token",
		begins: ["github_pat_"],
		pattern: shape(String.raw`github_pat_[A-Za-z0-9_]{30,255}`)
	},
	{
		kind: "gitlab-token",
		begins: [
			"glpat-",
			"glptt-",
			"glrt-",
			"glcbt-",
			"gldt-"
		],
		pattern: shape(String.raw`gl(?:pat|ptt|rt|cbt|dt)-[\w-]{20,64}`)
	},
	{
		kind: "aws-access-key",
		begins: [
			"AKIA",
			"ASIA",
			"ABIA",
			"ACCA"
		],
		pattern: shape(String.raw`(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}`)
	},
	{
		kind: "slack-token",
		begins: [
			"xoxa-",
			"xoxb-",
			"xoxe-",
			"xoxo-",
			"xoxp-",
			"xoxr-",
			"xoxs-",
			"xapp-"
		],
		pattern: shape(String.raw`xox[abeoprs]-[\w-]{10,250}|xapp-[\w-]{20,250}`)
	},
	{
		kind: "slack-webhook",
		begins: ["hooks.slack.com"],
		pattern: shape(String.raw`hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/]{20,200})`, "yd")
	},
	{
		kind: "npm-token",
		begins: ["npm_"],
		pattern: shape(String.raw`npm_[A-Za-z0-9]{36}`)
	},
	{
		kind: "pypi-token",
		begins: ["pypi-"],
		pattern: shape(String.raw`pypi-[\w-]{50,400}`)
	},
	{
		kind: "stripe-key",
		begins: [
			"rk_live_",
			"sk_live_",
			"rk_test_",
			"sk_test_"
		],
		pattern: shape(String.raw`[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}`)
	},
	{
		kind: "google-api-key",
		begins: ["AIza"],
		pattern: shape(String.raw`AIza[\w-]{35}`)
	},
	{
		kind: "google-oauth-token",
		begins: ["ya29."],
		pattern: shape(String.raw`ya29\.[\w-]{20,500}`)
	},
	{
		kind: "sendgrid-key",
		begins: ["SG."],
		isWord: !0,
		pattern: shape(String.raw`SG\.[\w-]{16,32}\.[\w-]{16,64}`)
	},
	{
		kind: "ai-service-key",
		begins: ["sk-"],
		isWord: !0,
		pattern: shape(String.raw`sk-(?:ant-|proj-|svcacct-)?[\w-]{32,250}`)
	},
	{
		kind: "jwt",
		begins: ["eyJ"],
		pattern: shape(String.raw`eyJ[\w-]{8,512}\.eyJ[\w-]{8,8192}\.[\w-]{10,1024}`)
	},
	{
		kind: "databricks-token",
		begins: ["dapi"],
		pattern: shape(String.raw`dapi[a-f0-9]{32}(?:-\d)?`)
	},
	{
		kind: "vault-token",
		begins: ["hvs."],
		pattern: shape(String.raw`hvs\.[\w-]{24,300}`)
	},
	{
		kind: "twilio-key",
		begins: Array.from("0123456789abcdef", (digit) => `SK${digit}`),
		usual: 34,
		pattern: shape(String.raw`SK[0-9a-f]{32}`)
	},
	{
		kind: "shippo-token",
		begins: ["shippo_"],
		pattern: shape(String.raw`shippo_(?:live|test)_[a-fA-F0-9]{40}`)
	},
	{
		kind: "square-token",
		begins: [
			"EAAA",
			"sq0atp-",
			"sq0csp-"
		],
		pattern: shape(String.raw`(?:EAAA|sq0atp-|sq0csp-)[\w-]{22,80}`)
	},
	{
		kind: "1password-token",
		begins: ["ops_eyJ"],
		pattern: shape(String.raw`ops_eyJ[\w+/=-]{250,4096}`)
	},
	{
		kind: "sentry-token",
		begins: ["sntrys_eyJ"],
		pattern: shape(String.raw`sntrys_eyJ[\w+/=-]{40,600}`)
	},
	{
		kind: "google-client-secret",
		begins: ["GOCSPX-"],
		pattern: shape(String.raw`GOCSPX-[\w-]{28}`),
		usual: 35
	},
	{
		kind: "docker-token",
		begins: ["dckr_pat_", "dckr_oat_"],
		pattern: shape(String.raw`dckr_[po]at_[\w-]{20,64}`)
	},
	{
		kind: "atlassian-token",
		begins: ["ATATT3", "ATCTT3"],
		pattern: shape(String.raw`AT[AC]TT3[\w=-]{60,250}`)
	},
	{
		kind: "figma-token",
		begins: ["figd_"],
		pattern: shape(String.raw`figd_[\w-]{38,60}`)
	},
	{
		kind: "supabase-token",
		begins: ["sbp_"],
		pattern: shape("sbp_[a-f0-9]{40}"),
		usual: 44
	},
	{
		kind: "netlify-token",
		begins: ["nfp_"],
		pattern: shape("nfp_[A-Za-z0-9]{36}"),
		usual: 40
	},
	{
		kind: "groq-key",
		begins: ["gsk_"],
		pattern: shape("gsk_[A-Za-z0-9]{52}"),
		usual: 56
	},
	{
		kind: "nvidia-key",
		begins: ["nvapi-"],
		pattern: shape(String.raw`nvapi-[\w-]{60,70}`)
	},
	{
		kind: "tailscale-key",
		begins: ["tskey-"],
		pattern: shape(String.raw`tskey-[a-z]{3,12}-[A-Za-z0-9]{8,32}-[A-Za-z0-9]{16,64}`)
	},
	{
		kind: "newrelic-key",
		begins: ["NRAK-"],
		pattern: shape("NRAK-[A-Z0-9]{27}"),
		usual: 32
	},
	{
		kind: "contentful-token",
		begins: ["CFPAT-"],
		pattern: shape(String.raw`CFPAT-[\w-]{43}`),
		usual: 49
	},
	{
		kind: "posthog-key",
		begins: ["phx_"],
		pattern: shape("phx_[A-Za-z0-9]{40,60}")
	},
	{
		kind: "buildkite-token",
		begins: ["bkua_"],
		pattern: shape("bkua_[a-f0-9]{40}"),
		usual: 45
	},
	{
		kind: "replicate-token",
		begins: ["r8_"],
		pattern: shape("r8_[A-Za-z0-9]{37}"),
		usual: 40
	},
	{
		kind: "sourcegraph-token",
		begins: ["sgp_"],
		pattern: shape("sgp_(?:[a-f0-9]{16}_)?[a-f0-9]{40}"),
		usual: 61
	},
	...TOKEN_FORMATS.map((format) => ({
		kind: format.kind,
		pattern: shape(NO_DIGEST + toSource(format)),
		begins: format.parts.slice(0, 1).filter((part) => typeof part == "string"),
		usual: findUsual(format),
		...WORDS.has(format.kind) && { isWord: !0 }
	}))
], ASSIGNED_PATTERNS = [
	{
		kind: "aws-secret-key",
		pattern: assignment("aws_?secret|secret_?access_?key|secretaccesskey", String.raw`[A-Za-z0-9/+]{40}(?![\w/+=])`)
	},
	{
		kind: "gcp-service-key",
		pattern: assignment("private_key_id", "[0-9a-f]{40}")
	},
	{
		kind: "azure-storage-key",
		pattern: assignment("AccountKey", "[A-Za-z0-9/+]{86}==")
	},
	{
		kind: "authorization-header",
		pattern: /(?<![a-z0-9])authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic|token)\s{1,4}(?<secret>[\w.~+/=-]{8,4096})/dgi,
		isChosen: !0
	},
	{
		kind: "url-password",
		pattern: /:\/\/[^\s/:@"'<>]{0,64}:(?<secret>[^\s/:@"'<>[\]]{3,256})@/dg,
		isChosen: !0
	},
	{
		kind: "password",
		pattern: assignment("password|passwd|passphrase|pwd|client_?secret|secret|api_?-?key|access_?token|auth_?token|token", String.raw`(?!sha\d|[a-z]{1,4}-\d)(?=[^\s"',;&<>]{0,64}[\d!#%^*+?@~])[^\s"',;&<>$*{([][^\s"',;&<>]{7,255}`),
		isChosen: !0
	}
];
function toSource({ parts }) {
	return parts.map((part, index) => {
		if (typeof part == "string") return escapePattern(part);
		let most = index === parts.length - 1 ? Math.max(part.max, part.min * 2) : part.max;
		return `[${part.of}]{${part.min},${most}}`;
	}).join("");
}
function escapePattern(text) {
	return text.replaceAll(/[.+]/g, String.raw`\$&`);
}
// actions/kernel/text/tokens.ts
const BEGINNINGS = [...new Set(TOKEN_SHAPES.flatMap(({ begins }) => begins))].toSorted((a, b) => b.length - a.length), shapes = new Map();
function findShapes(beginning) {
	let known = shapes.get(beginning);
	if (known !== void 0) return known;
	let found = TOKEN_SHAPES.filter(({ begins }) => begins.some((begin) => beginning.startsWith(begin)));
	return shapes.set(beginning, found), found;
}
const SOURCE = BEGINNINGS.map(escapePattern).join("|"), HERE = new RegExp(SOURCE, "y"), STARTS = new Uint8Array(1 << 18);
for (let beginning of BEGINNINGS) {
	let key = [
		0,
		1,
		2
	].reduce((sum, at) => addToKey(sum, beginning.charCodeAt(at)), 0);
	STARTS[key] = 1;
}
function addToKey(key, code) {
	return (key << 6 | code & 63) & 262143;
}
function findTokens(searched, isEdge) {
	let found = [], next = 0;
	for (let at of findCandidates(searched)) {
		if (at < next) continue;
		let token = findTokenAt(searched.text, at, isEdge);
		token !== void 0 && (found.push(token), next = token.end);
	}
	return found;
}
function findCandidates({ codes, words }) {
	let places = [];
	for (let { from, to } of words) {
		let key = 0;
		for (let at = from; at < to; at += 1) key = addToKey(key, codes[at] ?? 0), STARTS[key] !== 0 && at - from >= 2 && places.push(at - 2);
	}
	return places;
}
function findTokenAt(text, at, isEdge) {
	HERE.lastIndex = at;
	let beginning = HERE.exec(text)?.[0];
	return beginning === void 0 ? void 0 : matchToken({
		text,
		at,
		isEdge
	}, beginning);
}
function matchToken(place, beginning) {
	let { text, at } = place;
	for (let shape of findShapes(beginning)) {
		shape.pattern.lastIndex = at;
		let match = shape.pattern.exec(text);
		if (match === null || !mayBegin(place, {
			beginning,
			shape,
			match: match[0]
		})) continue;
		let [start, end] = match.indices?.groups?.secret ?? [at, at + match[0].length];
		return {
			kind: shape.kind,
			start,
			end,
			last4: text.slice(end - 4, end),
			shape
		};
	}
}
function isWholeToken({ pattern }, text) {
	return pattern.lastIndex = 0, pattern.exec(text)?.[0].length === text.length;
}
const LETTER_OR_DIGIT = /[A-Za-z0-9]/, ONE_LETTER = /(?:^|[^A-Za-z0-9+/])[A-Za-z]$/, MARKED = /[_.-]/;
function mayBegin({ text, at, isEdge }, { beginning, shape, match }) {
	if (at === 0 || !LETTER_OR_DIGIT.test(text.charAt(at - 1)) || isEdge?.(at) === !0) return !0;
	if (!MARKED.test(beginning) && !ONE_LETTER.test(text.slice(Math.max(0, at - 2), at))) return !1;
	let rest = match.slice(beginning.length);
	return shape.isWord === !0 ? countKinds(rest) === 3 && !isWords(rest) : countKinds(rest) >= 2;
}
const KINDS = [
	/[a-z]/,
	/[A-Z]/,
	/[0-9]/
];
function countKinds(text) {
	return KINDS.filter((kind) => kind.test(text)).length;
}
function isWords(text) {
	return !/[A-Za-z0-9]{20}/.test(text);
}
// actions/kernel/text/encoded.ts
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", SIX_BITS = Uint8Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code).replace("-", "+").replace("_", "/"))), FOUR_BITS = Uint8Array.from({ length: 128 }, (_, code) => "0123456789abcdef".indexOf(String.fromCharCode(code).toLowerCase())), BASE64 = {
	name: "base64",
	characters: 4,
	bytes: 3,
	table: toTable(/[\w+/-]/)
}, HEX = {
	name: "hex",
	characters: 2,
	bytes: 1,
	table: toTable(/[\da-f]/i)
}, LEADS = [
	0,
	2,
	3
];
let tables;
function readTables() {
	return tables ??= makeTables();
}
function makeTables() {
	let [triples, pairs] = [new Uint8Array(1 << 18), new Uint8Array(65536)];
	for (let beginning of BEGINNINGS) {
		for (let [before, lead] of LEADS.entries()) {
			let digits = Buffer.from("\0".repeat(before) + beginning).toString("base64").slice(lead, lead + 3), key = Array.from(digits).reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);
			triples[key] = (triples[key] ?? 0) | 1 << before;
		}
		pairs[Buffer.from(beginning).readUInt16BE()] = 1;
	}
	return {
		triples,
		pairs
	};
}
function findEncodedTokens(searched) {
	return searched.words.flatMap((word) => findLongRuns(searched, BASE64, word)).flatMap((run) => [...findInBase64(searched, run), ...findLongRuns(searched, HEX, run).flatMap((one) => findInHex(searched, one))]);
}
function findLongRuns({ codes }, coding, within) {
	let { table, characters, bytes } = coding;
	return findRuns(codes, {
		table,
		least: SHORTEST$1 * characters / bytes,
		within
	});
}
function findInBase64({ text, codes }, run) {
	let found = [], read = createReader(text, run, BASE64), { triples } = readTables(), key = 0;
	for (let at = run.from; at < run.to; at += 1) {
		key = (key << 6 | (SIX_BITS[codes[at] ?? 0] ?? 0)) & 262143;
		let ways = triples[key] ?? 0;
		if (!(ways === 0 || at - run.from < 2)) for (let [before, lead] of LEADS.entries()) {
			if (!(ways >> before & 1)) continue;
			let token = read(at - 2 - lead, before);
			token !== void 0 && found.push(token);
		}
	}
	return found;
}
function findInHex({ text, codes }, run) {
	let found = [], read = createReader(text, run, HEX), { pairs } = readTables(), key = 0;
	for (let at = run.from; at < run.to; at += 1) {
		if (key = (key << 4 | (FOUR_BITS[codes[at] ?? 0] ?? 0)) & 65535, pairs[key] === 0 || at - run.from < 3) continue;
		let token = read(at - 3, 0);
		token !== void 0 && found.push(token);
	}
	return found;
}
const WINDOW = 32768, SHORTEST$1 = 18;
function createReader(text, run, coding) {
	let { name, characters, bytes } = coding, least = 18 * characters / bytes, windows = new Map();
	return (from, before) => {
		if (from < run.from || from + least > run.to) return;
		let window = windows.get(from % characters);
		if (window === void 0 || !covers(window, from)) {
			let start = from - characters < run.from ? from : from - characters, to = Math.min(run.to, start + WINDOW);
			window = {
				from: start,
				to,
				decoded: Buffer.from(text.slice(start, to), name).toString("latin1")
			}, windows.set(from % characters, window);
		}
		let start = window.from, token = findTokenAt(window.decoded, (from - start) / characters * bytes + before);
		if (token === void 0) return;
		let place = (byte) => start + byte * characters / bytes, end = skipPadding(text, Math.ceil(place(token.end)));
		return {
			...token,
			start: Math.floor(place(token.start)),
			end
		};
	};
}
function covers({ from, to }, at) {
	return at < (to - from < WINDOW ? to : from + WINDOW / 2);
}
function skipPadding(text, at) {
	let end = at;
	for (; text[end] === "=" && end < at + 2;) end += 1;
	return end;
}
// actions/kernel/text/spelled.ts
const LONGEST = 1 << 18, LETTERS = toTable(/[\w.+/-]/), SPECIALS = /[\0-\u0008\n-\u001F%&=\\\u007F-\uFFFF](?:(?<![\n\r]|\0(?=\0))|(?<=[\w.+/-][\n\r])(?=(?=([ \t\r\n>]*))\1(?![\w.+/-](?![\w.+/-]))))/g, isLetter = (text, at) => LETTERS[text.charCodeAt(at)] === 1;
function findSpelledWords(text) {
	let words = [], floor = 0;
	SPECIALS.lastIndex = 0;
	for (let match = SPECIALS.exec(text); match !== null; match = SPECIALS.exec(text)) {
		let at = match.index, first = readSpecial(text, at);
		if (first === void 0) continue;
		let { word, end } = readWord(text, {
			at,
			floor
		}, first);
		word.text.length >= 18 && words.push(word), floor = end - at > LONGEST ? end - 16384 : end, SPECIALS.lastIndex = floor;
	}
	return words;
}
function readWord(text, { at, floor }, first) {
	let pieces = {
		text: [],
		outs: [],
		starts: [],
		ends: [],
		breaks: [],
		length: 0
	}, start = at;
	for (; start > floor && isLetter(text, start - 1);) --start;
	addPiece(pieces, text.slice(start, at), [start, at]);
	let end = at;
	for (let next = first; next !== void 0; next = readSpecial(text, end)) {
		for (next.isBreak && pieces.breaks.push(pieces.length), addPiece(pieces, next.plain, [end, next.end]), end = next.end; isLetter(text, end);) end += 1;
		if (addPiece(pieces, text.slice(next.end, end), [next.end, end]), end - at > LONGEST) break;
	}
	return {
		word: toWord(pieces),
		end
	};
}
function addPiece(pieces, plain, [start, end]) {
	plain !== "" && (pieces.text.push(plain), pieces.outs.push(pieces.length), pieces.starts.push(start), pieces.ends.push(end), pieces.length += plain.length);
}
function toWord({ text, outs, starts, ends, breaks }) {
	return {
		text: text.join(""),
		breaks,
		locate: (from, to) => {
			let [first, last] = [findLast(outs, from), findLast(outs, to - 1)];
			return {
				start: (starts[first] ?? 0) + inside(first, from),
				end: isLiteral(last) ? (starts[last] ?? 0) + inside(last, to) : ends[last] ?? 0
			};
		}
	};
	function isLiteral(piece) {
		return text[piece]?.length === (ends[piece] ?? 0) - (starts[piece] ?? 0);
	}
	function inside(piece, at) {
		return isLiteral(piece) ? at - (outs[piece] ?? 0) : 0;
	}
}
function findLast(outs, at) {
	let [low, high] = [0, outs.length - 1];
	for (; low < high;) {
		let middle = Math.ceil((low + high) / 2);
		(outs[middle] ?? 0) <= at ? low = middle : high = middle - 1;
	}
	return low;
}
function findSpelledTokens(text) {
	return findSpelledWords(text).flatMap((word) => {
		let edges = new Set(word.breaks), searched = toSearched(word.text), whole = findTokens(searched, (at) => edges.has(at)).map((token) => locate(word, {
			...token,
			...cutAtBreak(word, token)
		})), encoded = findEncodedTokens(searched).map((token) => {
			let span = locate(word, token);
			return {
				...span,
				end: skipPadding(text, span.end)
			};
		});
		return [...whole, ...encoded];
	});
}
function locate(word, { kind, last4, start, end }) {
	return {
		kind,
		last4,
		...word.locate(start, end)
	};
}
const REST = /^(?!\d{4}-\d\d)(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z]).{8}/;
function cutAtBreak(word, token) {
	let { start, end, shape } = token, first = findLast(word.breaks, start), breaks = word.breaks.slice(first, first + 8).filter((at) => at > start && at < end), cut = breaks.find((at, index) => {
		let [before, rest] = [word.text.slice(start, at), word.text.slice(at, breaks[index + 1] ?? end)];
		return isWholeToken(shape, before) ? before.length >= (shape.usual ?? Infinity) || !REST.test(rest) || findTokens(toSearched(rest))[0]?.start === 0 : !1;
	});
	return cut === void 0 ? token : {
		end: cut,
		last4: word.text.slice(cut - 4, cut)
	};
}
const SPECIAL = /\u001B\[[0-?]{0,64}[ -/]{0,8}[@-~]|[=\\]?(?:\r?\n|\r)[ \t>]{0,64}|\\(?:[nrt]|[_.-]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4})|[%=][\dA-Fa-f]{2}|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,20});?|[^\t\n\r -~]/uy;
function readSpecial(text, at) {
	if (text.startsWith("\0\0", at)) return;
	SPECIAL.lastIndex = at;
	let written = SPECIAL.exec(text)?.[0];
	if (written === void 0) return;
	let isBreak = /[\n\r]/.test(written), plain = isBreak || written.startsWith("\x1B[") ? "" : toPlain(written);
	return plain === void 0 ? void 0 : {
		end: at + written.length,
		plain,
		isBreak
	};
}
const NAMES = new Map([
	...["lowbar", "UnderBar"].map((name) => [name, "_"]),
	...["dash", "hyphen"].map((name) => [name, "-"]),
	...Object.entries({
		period: ".",
		plus: "+",
		sol: "/",
		equals: "=",
		colon: ":",
		num: "#"
	}),
	..."shy ZeroWidthSpace zwnj zwj lrm rlm NoBreak NewLine Tab ic it af InvisibleComma InvisibleTimes ApplyFunction".split(" ").map((name) => [name, ""])
]);
function toPlain(written) {
	if (/^\\[nrt]$/.test(written)) return "";
	if (/^\\[_.-]$/.test(written)) return written.slice(1);
	if (/^&[A-Za-z]/.test(written)) return NAMES.get(written.replaceAll(/[&;]/g, ""));
	let decimal = /^&#(\d+)/.exec(written)?.[1], hex = /^(?:%|=|\\x|\\u|&#[xX])([\dA-Fa-f]+)/.exec(written)?.[1], code = decimal === void 0 ? hex && Number.parseInt(hex, 16) : Number(decimal);
	return toLetter(code === void 0 || code === "" ? written : toCharacter(code));
}
function toCharacter(code) {
	return code > 1114111 ? "" : String.fromCodePoint(code);
}
const known = new Map();
function toLetter(character) {
	return known.has(character) || known.set(character, findLetter(character)), known.get(character);
}
function findLetter(character) {
	if (/^[ -~]$/.test(character)) return character;
	let visible = toVisible(character).trim(), letter = visible === "‐" ? "-" : visible.normalize("NFKC");
	return letter === "" || /^[!-~]$/.test(letter) ? letter : void 0;
}
// actions/kernel/text/redact.ts
function findSecrets(written) {
	let text = toPlainLetters(written), place = createLineIndex(text), searched = toSearched(text);
	return join([
		...findPrivateKeys(text),
		...findSpelledTokens(text),
		...findTokens(searched),
		...findEncodedTokens(searched)
	], ASSIGNED_PATTERNS.flatMap((shape) => findShape(text, shape))).map((span) => ({
		...span,
		...place(span.start)
	}));
}
function join(telling, assigned) {
	let all = [...telling.map((span) => ({
		span,
		isTelling: !0
	})), ...assigned.map((span) => ({
		span,
		isTelling: !1
	}))], joined = [];
	for (let { span, isTelling } of all.toSorted((a, b) => a.span.start - b.span.start)) {
		let last = joined.at(-1);
		last === void 0 || span.start >= last.end ? joined.push(span) : isTelling && span.end > last.end && joined.splice(-1, 1, {
			...last,
			end: span.end
		});
	}
	return joined.map(({ kind, start, end, last4 }) => ({
		kind,
		start,
		end,
		last4
	}));
}
function redact(text) {
	let shown = redactShown(text);
	if (!hasInvisible(shown)) return shown;
	let visible = toVisible(shown);
	return findSecrets(visible).length === 0 ? shown : redactShown(visible);
}
function redactShown(text) {
	let done = 0, result = "";
	for (let { kind, start, end, last4 } of findSecrets(text)) result += `${text.slice(done, start)}[redacted ${kind}${last4 && ` …${last4}`}]`, done = end;
	return result + text.slice(done);
}
function toPlainLetters(text) {
	return text.replaceAll("K", "K").replaceAll("ſ", "s");
}
function findShape(text, { kind, pattern, isChosen }) {
	return findAll(text, pattern).map((match) => {
		let [start, end] = match.indices?.groups?.secret ?? [match.index, match.index + match[0].length];
		return {
			kind,
			start,
			end,
			last4: isChosen ? "" : text.slice(end - 4, end)
		};
	});
}
function findAll(text, pattern) {
	let matches = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
	return matches;
}
const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g, END = /-----END (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g, KEY_BODY = /[A-Za-z0-9+/=:,\s\\-]{0,16384}/y;
function findPrivateKeys(text) {
	if (!text.includes("PRIVATE KEY")) return [];
	let ends = findAll(text, END).map((match) => match.index + match[0].length), spans = [], next = 0;
	for (let { 0: header, index } of findAll(text, BEGIN)) {
		if (index < (spans.at(-1)?.end ?? 0)) continue;
		for (; (ends[next] ?? Infinity) <= index;) next += 1;
		let bodyStart = index + header.length;
		spans.push({
			kind: "private-key",
			start: index,
			end: ends[next] ?? findBodyEnd(text, bodyStart),
			last4: ""
		});
	}
	return spans;
}
function findBodyEnd(text, start) {
	return KEY_BODY.lastIndex = start, start + (KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0);
}
export { inline as a, fence as i, redact as n, mermaid as o, codeSpan as r, tableCell as s, findSecrets as t };
