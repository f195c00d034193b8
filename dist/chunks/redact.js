import { a as toVisible, i as toSingleLine, n as createLineIndex, r as hasInvisible } from "./lines.js";

// actions/kernel/text/escape.ts
function inline(text) {
	return renderWords(text, codeSpan);
}
function tableCell(text) {
	return renderWords(text, (word) => escapePipes(codeSpan(word)));
}
function codeSpan(text) {
	const content = toSingleLine(text);
	if (content === "") return "";
	const marker = "`".repeat(findLongestRun(content) + 1);
	const padding = content.startsWith("`") || content.endsWith("`") ? " " : "";
	return `${marker}${padding}${content}${padding}${marker}`;
}
function fence(text, language = "") {
	const content = toVisible(text).replace(/\n$/, "");
	const marker = "`".repeat(Math.max(3, findLongestRun(content) + 1));
	return `${marker}${language.replace(/[^\w+-]/g, "")}\n${content}\n${marker}`;
}
function mermaid(text) {
	const plain = toSingleLine(text).replace(/(?<=\d):(?=\d)/g, ".").replace(/[^\p{L}\p{M}\p{N} .,/()_+=@'-]/gu, " ").replace(/-{2,}/g, "-").replace(/ {2,}/g, " ").trim();
	return MERMAID_KEYWORD.test(plain) ? `(${plain})` : plain;
}
const MERMAID_KEYWORD = /^(?:section|title|timeline|acctitle|accdescr|end|click|direction)\b/i;
const LINKING = [
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
		const [, before = "", core = word, after = ""] = /^(["'([{]{0,8})(.*?)([)\]},.;"'!?]{0,8})$/.exec(word) ?? [];
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

// actions/kernel/text/lists/token-formats.json
var formats = [
	{
		"kind": "adobe-client-secret",
		"parts": ["p8e-", {
			"of": "A-Za-z0-9",
			"min": 32,
			"max": 32
		}]
	},
	{
		"kind": "age-secret-key",
		"parts": ["AGE-SECRET-KEY-1", {
			"of": "A-Z0-9",
			"min": 58,
			"max": 58
		}]
	},
	{
		"kind": "alibaba-access-key-id",
		"parts": ["LTAI", {
			"of": "A-Za-z0-9",
			"min": 20,
			"max": 20
		}]
	},
	{
		"kind": "artifactory-api-key",
		"parts": ["AKCp", {
			"of": "A-Za-z0-9",
			"min": 69,
			"max": 69
		}]
	},
	{
		"kind": "artifactory-reference-token",
		"parts": ["cmVmd", {
			"of": "A-Za-z0-9",
			"min": 59,
			"max": 59
		}]
	},
	{
		"kind": "clickhouse-cloud-api-secret-key",
		"parts": ["4b1d", {
			"of": "A-Za-z0-9",
			"min": 38,
			"max": 38
		}]
	},
	{
		"kind": "clojars-api-token",
		"parts": ["CLOJARS_", {
			"of": "A-Za-z0-9",
			"min": 60,
			"max": 60
		}]
	},
	{
		"kind": "cloudflare-origin-ca-key",
		"parts": [
			"v1.0-",
			{
				"of": "a-f0-9",
				"min": 24,
				"max": 24
			},
			"-",
			{
				"of": "a-f0-9",
				"min": 146,
				"max": 146
			}
		]
	},
	{
		"kind": "digitalocean-access-token",
		"parts": ["doo_v1_", {
			"of": "a-f0-9",
			"min": 64,
			"max": 64
		}]
	},
	{
		"kind": "digitalocean-pat",
		"parts": ["dop_v1_", {
			"of": "a-f0-9",
			"min": 64,
			"max": 64
		}]
	},
	{
		"kind": "digitalocean-refresh-token",
		"parts": ["dor_v1_", {
			"of": "A-Fa-f0-9",
			"min": 64,
			"max": 64
		}]
	},
	{
		"kind": "doppler-api-token",
		"parts": ["dp.pt.", {
			"of": "A-Za-z0-9",
			"min": 43,
			"max": 43
		}]
	},
	{
		"kind": "dynatrace-api-token",
		"parts": [
			"dt0c01.",
			{
				"of": "A-Za-z0-9",
				"min": 24,
				"max": 24
			},
			".",
			{
				"of": "A-Za-z0-9",
				"min": 64,
				"max": 64
			}
		]
	},
	{
		"kind": "easypost-api-token",
		"parts": ["EZAK", {
			"of": "A-Za-z0-9",
			"min": 54,
			"max": 54
		}]
	},
	{
		"kind": "easypost-test-api-token",
		"parts": ["EZTK", {
			"of": "A-Za-z0-9",
			"min": 54,
			"max": 54
		}]
	},
	{
		"kind": "frameio-api-token",
		"parts": ["fio-u-", {
			"of": "A-Za-z0-9_=-",
			"min": 64,
			"max": 64
		}]
	},
	{
		"kind": "gitlab-feature-flag-client-token",
		"parts": ["glffct-", {
			"of": "A-Za-z0-9_-",
			"min": 20,
			"max": 20
		}]
	},
	{
		"kind": "gitlab-feed-token",
		"parts": ["glft-", {
			"of": "A-Za-z0-9_-",
			"min": 20,
			"max": 20
		}]
	},
	{
		"kind": "gitlab-incoming-mail-token",
		"parts": ["glimt-", {
			"of": "A-Za-z0-9_-",
			"min": 25,
			"max": 25
		}]
	},
	{
		"kind": "gitlab-kubernetes-agent-token",
		"parts": ["glagent-", {
			"of": "A-Za-z0-9_-",
			"min": 50,
			"max": 50
		}]
	},
	{
		"kind": "gitlab-oauth-app-secret",
		"parts": ["gloas-", {
			"of": "A-Za-z0-9_-",
			"min": 64,
			"max": 64
		}]
	},
	{
		"kind": "gitlab-rrt",
		"parts": ["GR1348941", {
			"of": "A-Za-z0-9_-",
			"min": 20,
			"max": 20
		}]
	},
	{
		"kind": "gitlab-scim-token",
		"parts": ["glsoat-", {
			"of": "A-Za-z0-9_-",
			"min": 20,
			"max": 20
		}]
	},
	{
		"kind": "grafana-service-account-token",
		"parts": [
			"glsa_",
			{
				"of": "A-Za-z0-9",
				"min": 32,
				"max": 32
			},
			"_",
			{
				"of": "A-Fa-f0-9",
				"min": 8,
				"max": 8
			}
		]
	},
	{
		"kind": "heroku-api-key-v2",
		"parts": ["HRKU-AA", {
			"of": "A-Za-z0-9_-",
			"min": 58,
			"max": 58
		}]
	},
	{
		"kind": "huggingface-access-token",
		"parts": ["hf_", {
			"of": "A-Za-z0-9",
			"min": 34,
			"max": 34
		}]
	},
	{
		"kind": "huggingface-organization-api-token",
		"parts": ["api_org_", {
			"of": "A-Za-z0-9",
			"min": 34,
			"max": 34
		}]
	},
	{
		"kind": "infracost-api-token",
		"parts": ["ico-", {
			"of": "A-Za-z0-9",
			"min": 32,
			"max": 32
		}]
	},
	{
		"kind": "linear-api-key",
		"parts": ["lin_api_", {
			"of": "A-Za-z0-9",
			"min": 40,
			"max": 40
		}]
	},
	{
		"kind": "notion-api-token",
		"parts": [
			"ntn_",
			{
				"of": "0-9",
				"min": 11,
				"max": 11
			},
			{
				"of": "A-Za-z0-9",
				"min": 32,
				"max": 32
			},
			{
				"of": "A-Za-z0-9",
				"min": 3,
				"max": 3
			}
		]
	},
	{
		"kind": "octopus-deploy-api-key",
		"parts": ["API-", {
			"of": "A-Z0-9",
			"min": 26,
			"max": 26
		}]
	},
	{
		"kind": "perplexity-api-key",
		"parts": ["pplx-", {
			"of": "A-Za-z0-9",
			"min": 48,
			"max": 48
		}]
	},
	{
		"kind": "planetscale-api-token",
		"parts": ["pscale_tkn_", {
			"of": "A-Za-z0-9_.=-",
			"min": 32,
			"max": 64
		}]
	},
	{
		"kind": "planetscale-oauth-token",
		"parts": ["pscale_oauth_", {
			"of": "A-Za-z0-9_.=-",
			"min": 32,
			"max": 64
		}]
	},
	{
		"kind": "planetscale-password",
		"parts": ["pscale_pw_", {
			"of": "A-Za-z0-9_.=-",
			"min": 32,
			"max": 64
		}]
	},
	{
		"kind": "postman-api-token",
		"parts": [
			"PMAK-",
			{
				"of": "A-Fa-f0-9",
				"min": 24,
				"max": 24
			},
			"-",
			{
				"of": "A-Fa-f0-9",
				"min": 34,
				"max": 34
			}
		]
	},
	{
		"kind": "prefect-api-token",
		"parts": ["pnu_", {
			"of": "A-Za-z0-9",
			"min": 36,
			"max": 36
		}]
	},
	{
		"kind": "pulumi-api-token",
		"parts": ["pul-", {
			"of": "a-f0-9",
			"min": 40,
			"max": 40
		}]
	},
	{
		"kind": "readme-api-token",
		"parts": ["rdme_", {
			"of": "a-z0-9",
			"min": 70,
			"max": 70
		}]
	},
	{
		"kind": "rubygems-api-token",
		"parts": ["rubygems_", {
			"of": "a-f0-9",
			"min": 48,
			"max": 48
		}]
	},
	{
		"kind": "scalingo-api-token",
		"parts": ["tk-us-", {
			"of": "A-Za-z0-9_-",
			"min": 48,
			"max": 48
		}]
	},
	{
		"kind": "sendinblue-api-token",
		"parts": [
			"xkeysib-",
			{
				"of": "A-Fa-f0-9",
				"min": 64,
				"max": 64
			},
			"-",
			{
				"of": "A-Za-z0-9",
				"min": 16,
				"max": 16
			}
		]
	},
	{
		"kind": "sentry-user-token",
		"parts": ["sntryu_", {
			"of": "a-f0-9",
			"min": 64,
			"max": 64
		}]
	},
	{
		"kind": "settlemint-application-access-token",
		"parts": ["sm_aat_", {
			"of": "A-Za-z0-9",
			"min": 16,
			"max": 16
		}]
	},
	{
		"kind": "settlemint-personal-access-token",
		"parts": ["sm_pat_", {
			"of": "A-Za-z0-9",
			"min": 16,
			"max": 16
		}]
	},
	{
		"kind": "settlemint-service-access-token",
		"parts": ["sm_sat_", {
			"of": "A-Za-z0-9",
			"min": 16,
			"max": 16
		}]
	},
	{
		"kind": "shopify-access-token",
		"parts": ["shpat_", {
			"of": "A-Fa-f0-9",
			"min": 32,
			"max": 32
		}]
	},
	{
		"kind": "shopify-custom-access-token",
		"parts": ["shpca_", {
			"of": "A-Fa-f0-9",
			"min": 32,
			"max": 32
		}]
	},
	{
		"kind": "shopify-private-app-access-token",
		"parts": ["shppa_", {
			"of": "A-Fa-f0-9",
			"min": 32,
			"max": 32
		}]
	},
	{
		"kind": "shopify-shared-secret",
		"parts": ["shpss_", {
			"of": "A-Fa-f0-9",
			"min": 32,
			"max": 32
		}]
	},
	{
		"kind": "vault-batch-token",
		"parts": ["hvb.", {
			"of": "A-Za-z0-9_-",
			"min": 138,
			"max": 300
		}]
	}
];

// actions/kernel/text/secret-patterns.ts
const TOKEN_FORMATS = formats;
const START = "(?<![A-Za-z0-9])";
const NO_DIGEST = String.raw`(?!(?<=sha256["']?:\s?["']?)[0-9a-f]{64}(?![0-9A-Za-z]))`;
function shape(source, flags = "g") {
	return new RegExp(START + source, flags);
}
function assignment(name, value) {
	const gap = String.raw`[\w-]{0,20}["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?`;
	return new RegExp(String.raw`(?<![a-z0-9])(?:${name})${gap}(?<secret>${value})`, "gid");
}
const PASSWORD = "password|passwd|passphrase|pwd|client_?secret|secret|api_?-?key|access_?token|auth_?token|token";
const SECRET_PATTERNS = [
	{
		kind: "github-token",
		begins: [
			"ghp_",
			"gho_",
			"ghu_",
			"ghs_",
			"ghr_"
		],
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
		pattern: shape(String.raw`(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?!\w)`)
	},
	{
		kind: "aws-secret-key",
		pattern: assignment("aws_?secret|secret_?access_?key|secretaccesskey", String.raw`[A-Za-z0-9/+]{40}(?![\w/+=])`)
	},
	{
		kind: "slack-token",
		begins: ["xox", "xapp-"],
		pattern: shape(String.raw`xox[abeoprs]-[\w-]{10,250}|(?<![A-Za-z0-9])xapp-[\w-]{20,250}`)
	},
	{
		kind: "slack-webhook",
		begins: ["hooks.slack.com"],
		pattern: shape(String.raw`hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/]{20,200})`, "gd")
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
		begins: ["rk_live_", "sk_live_"],
		pattern: shape(String.raw`[rs]k_live_[A-Za-z0-9]{16,250}`)
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
		kind: "gcp-service-key",
		pattern: assignment("private_key_id", "[0-9a-f]{40}")
	},
	{
		kind: "azure-storage-key",
		pattern: assignment("AccountKey", "[A-Za-z0-9/+]{86}==")
	},
	{
		kind: "sendgrid-key",
		begins: ["SG."],
		pattern: shape(String.raw`SG\.[\w-]{16,32}\.[\w-]{16,64}`)
	},
	{
		kind: "ai-service-key",
		begins: ["sk-"],
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
		begins: ["SK"],
		pattern: shape(String.raw`SK[0-9a-f]{32}(?!\w)`)
	},
	{
		kind: "shippo-token",
		begins: ["shippo_"],
		pattern: shape(String.raw`shippo_(?:live|test)_[a-fA-F0-9]{40}`)
	},
	{
		kind: "square-token",
		begins: ["EAAA", "sq0"],
		pattern: shape(String.raw`(?:EAAA|sq0(?:atp|csp)-)[\w-]{22,80}`)
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
	...TOKEN_FORMATS.map((format) => ({
		kind: format.kind,
		pattern: shape(NO_DIGEST + toSource(format)),
		begins: format.parts.slice(0, 1).filter((part) => typeof part === "string")
	})),
	{
		kind: "authorization-header",
		pattern: /(?<![a-z0-9])authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic|token)\s{1,4}(?<secret>[\w.~+/=-]{8,4096})/dgi,
		isChosen: true
	},
	{
		kind: "url-password",
		pattern: /:\/\/[^\s/:@"'<>]{0,64}:(?<secret>[^\s/:@"'<>[\]]{3,256})@/dg,
		isChosen: true
	},
	{
		kind: "password",
		pattern: assignment(PASSWORD, String.raw`(?!sha\d|[a-z]{1,4}-\d)(?=[^\s"',;&<>]{0,64}[\d!#%^*+?@~])[^\s"',;&<>$*{([][^\s"',;&<>]{7,255}`),
		isChosen: true
	}
];
const SELDOM = new RegExp(SECRET_PATTERNS.flatMap(({ begins = [] }) => begins.map(escapePattern)).join("|"));
function toSource({ parts }) {
	return parts.map((part, index) => {
		if (typeof part === "string") return escapePattern(part);
		const most = index === parts.length - 1 ? Math.max(part.max, part.min * 2) : part.max;
		return `[${part.of}]{${part.min},${most}}`;
	}).join("");
}
function escapePattern(text) {
	return text.replaceAll(/[.+]/g, String.raw`\$&`);
}

// actions/kernel/text/redact.ts
const OFTEN = SECRET_PATTERNS.filter(({ begins }) => begins === void 0);
function findSecrets(written) {
	const text = toPlainLetters(written);
	const place = createLineIndex(text);
	const spans = [...findPrivateKeys(text), ...(SELDOM.test(text) ? SECRET_PATTERNS : OFTEN).flatMap((shape) => findShape(text, shape))];
	const found = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		if (span.start < (found.at(-1)?.end ?? 0)) continue;
		found.push({
			...span,
			...place(span.start)
		});
	}
	return found;
}
function redact(text) {
	const shown = redactShown(text);
	if (!hasInvisible(shown)) return shown;
	const visible = toVisible(shown);
	return findSecrets(visible).length === 0 ? shown : redactShown(visible);
}
function redactShown(text) {
	let done = 0;
	let result = "";
	for (const { kind, start, end, last4 } of findSecrets(text)) {
		result += `${text.slice(done, start)}[redacted ${kind}${last4 && ` …${last4}`}]`;
		done = end;
	}
	return result + text.slice(done);
}
function toPlainLetters(text) {
	return text.replaceAll("K", "K").replaceAll("ſ", "s");
}
function findShape(text, { kind, pattern, isChosen }) {
	return Array.from(text.matchAll(pattern), (match) => {
		const [start, end] = match.indices?.groups?.["secret"] ?? [match.index, match.index + match[0].length];
		return {
			kind,
			start,
			end,
			last4: isChosen ? "" : text.slice(end - 4, end)
		};
	});
}
const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_BODY = /[A-Za-z0-9+/=:,\s\\-]{0,16384}/y;
function findPrivateKeys(text) {
	const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length);
	const spans = [];
	let next = 0;
	for (const { 0: header, index } of text.matchAll(BEGIN)) {
		if (index < (spans.at(-1)?.end ?? 0)) continue;
		while ((ends[next] ?? Infinity) <= index) next += 1;
		const bodyStart = index + header.length;
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
	KEY_BODY.lastIndex = start;
	return start + (KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0);
}

export { inline as a, fence as i, redact as n, mermaid as o, codeSpan as r, tableCell as s, findSecrets as t };