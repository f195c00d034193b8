/**
 * The shapes of secrets. Every quantifier is bounded or stops at a boundary, so matching stays linear;
 * a pattern that captures `secret` redacts that group only. Tokens are tried where their beginning stands.
 */

import list from './lists/token-formats.json' with { type: 'json' };

export interface SecretPattern {
  kind: string;
  pattern: RegExp;
  /** Secrets people choose are too short to show any part of. */
  isChosen?: true;
}

/** A secret that is known by how it begins; its pattern is tried where one of the beginnings stands. */
export interface TokenShape {
  kind: string;
  begins: readonly string[];
  pattern: RegExp;
  /** How long it is when it is whole; longer ones are never looked for on the next line. */
  usual?: number | undefined;
  /** Its beginning also ends words, so what is glued to a letter must look as if drawn by lot. */
  isWord?: true;
}

type Part = string | { of: string; min: number; max: number };

export interface TokenFormat {
  kind: string;
  parts: readonly Part[];
}

/**
 * Tokens that are known by how they begin, from the list that `npm run lists` writes: the beginning, then which characters
 * and how many.
 */
export const TOKEN_FORMATS: readonly TokenFormat[] = list.formats.map((line) => {
  const [kind = '', ...parts] = line.split(' ');
  return { kind, parts: parts.map(toPart) };
});

/** A part of fixed letters, or how many of which characters. */
function toPart(written: string): Part {
  const [, of, min, max] = /^(.+)\{(\d+),(\d+)\}$/.exec(written) ?? [];
  return of === undefined ? written : { of, min: Number(min), max: Number(max) };
}

/** A digest that is called one: of 65,536 one begins like a key of ClickHouse, and no line of a ledger can be mended. */
const NO_DIGEST = String.raw`(?!(?<=sha256["']?:\s?["']?)[0-9a-f]{64}(?![0-9A-Za-z]))`;

function shape(source: string, flags = 'y'): RegExp {
  return new RegExp(source, flags);
}

/** An assignment: the name, a colon or equals sign, and the value in or out of quotes. */
function assignment(name: string, value: string): RegExp {
  const gap = String.raw`[\w-]{0,20}["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?`;
  return new RegExp(String.raw`(?<![a-z0-9])(?:${name})${gap}(?<secret>${value})`, 'gid');
}

const PASSWORD =
  'password|passwd|passphrase|pwd|client_?secret|secret|api_?-?key|access_?token|auth_?token|token';

/** Of these, what begins them also ends words such as "mexico-", or a digest may begin with it. */
const WORDS = new Set(['infracost-api-token', 'clickhouse-cloud-api-secret-key']);

/** The length that all tokens of a format have; undefined when they differ. */
function findUsual({ parts }: TokenFormat): number | undefined {
  if (parts.some((part) => typeof part !== 'string' && part.min !== part.max)) return undefined;
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.min), 0);
}

/** Most telling first: of two that match at one place, the earlier names the secret. */
export const TOKEN_SHAPES: readonly TokenShape[] = [
  // Installation tokens may carry a signed payload behind the prefix, hence the dotted parts.
  {
    kind: 'github-token',
    begins: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    usual: 40,
    pattern: shape(String.raw`gh[pousr]_[A-Za-z0-9_]{30,512}(?:\.[\w-]{10,2048}){0,2}`),
  },
  {
    kind: 'github-token',
    begins: ['github_pat_'],
    pattern: shape(String.raw`github_pat_[A-Za-z0-9_]{30,255}`),
  },
  {
    kind: 'gitlab-token',
    begins: ['glpat-', 'glptt-', 'glrt-', 'glcbt-', 'gldt-'],
    pattern: shape(String.raw`gl(?:pat|ptt|rt|cbt|dt)-[\w-]{20,64}`),
  },
  {
    kind: 'aws-access-key',
    begins: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    pattern: shape(String.raw`(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}`),
  },
  {
    kind: 'slack-token',
    begins: ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'],
    pattern: shape(String.raw`xox[abeoprs]-[\w-]{10,250}|xapp-[\w-]{20,250}`),
  },
  {
    kind: 'slack-webhook',
    begins: ['hooks.slack.com'],
    pattern: shape(
      String.raw`hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/]{20,200})`,
      'yd',
    ),
  },
  { kind: 'npm-token', begins: ['npm_'], pattern: shape(String.raw`npm_[A-Za-z0-9]{36}`) },
  { kind: 'pypi-token', begins: ['pypi-'], pattern: shape(String.raw`pypi-[\w-]{50,400}`) },
  {
    kind: 'stripe-key',
    begins: ['rk_live_', 'sk_live_', 'rk_test_', 'sk_test_'],
    pattern: shape(String.raw`[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}`),
  },
  { kind: 'google-api-key', begins: ['AIza'], pattern: shape(String.raw`AIza[\w-]{35}`) },
  {
    kind: 'google-oauth-token',
    begins: ['ya29.'],
    pattern: shape(String.raw`ya29\.[\w-]{20,500}`),
  },
  {
    kind: 'sendgrid-key',
    begins: ['SG.'],
    isWord: true,
    pattern: shape(String.raw`SG\.[\w-]{16,32}\.[\w-]{16,64}`),
  },
  {
    kind: 'ai-service-key',
    begins: ['sk-'],
    isWord: true,
    pattern: shape(String.raw`sk-(?:ant-|proj-|svcacct-)?[\w-]{32,250}`),
  },
  {
    kind: 'jwt',
    begins: ['eyJ'],
    pattern: shape(String.raw`eyJ[\w-]{8,512}\.eyJ[\w-]{8,8192}\.[\w-]{10,1024}`),
  },
  {
    kind: 'databricks-token',
    begins: ['dapi'],
    pattern: shape(String.raw`dapi[a-f0-9]{32}(?:-\d)?`),
  },
  { kind: 'vault-token', begins: ['hvs.'], pattern: shape(String.raw`hvs\.[\w-]{24,300}`) },
  {
    kind: 'twilio-key',
    begins: Array.from('0123456789abcdef', (digit) => `SK${digit}`),
    usual: 34,
    pattern: shape(String.raw`SK[0-9a-f]{32}`),
  },
  {
    kind: 'shippo-token',
    begins: ['shippo_'],
    pattern: shape(String.raw`shippo_(?:live|test)_[a-fA-F0-9]{40}`),
  },
  {
    kind: 'square-token',
    begins: ['EAAA', 'sq0atp-', 'sq0csp-'],
    pattern: shape(String.raw`(?:EAAA|sq0atp-|sq0csp-)[\w-]{22,80}`),
  },
  {
    kind: '1password-token',
    begins: ['ops_eyJ'],
    pattern: shape(String.raw`ops_eyJ[\w+/=-]{250,4096}`),
  },
  {
    kind: 'sentry-token',
    begins: ['sntrys_eyJ'],
    pattern: shape(String.raw`sntrys_eyJ[\w+/=-]{40,600}`),
  },
  {
    kind: 'google-client-secret',
    begins: ['GOCSPX-'],
    pattern: shape(String.raw`GOCSPX-[\w-]{28}`),
    usual: 35,
  },
  {
    kind: 'docker-token',
    begins: ['dckr_pat_', 'dckr_oat_'],
    pattern: shape(String.raw`dckr_[po]at_[\w-]{20,64}`),
  },
  {
    kind: 'atlassian-token',
    begins: ['ATATT3', 'ATCTT3'],
    pattern: shape(String.raw`AT[AC]TT3[\w=-]{60,250}`),
  },
  { kind: 'figma-token', begins: ['figd_'], pattern: shape(String.raw`figd_[\w-]{38,60}`) },
  { kind: 'supabase-token', begins: ['sbp_'], pattern: shape('sbp_[a-f0-9]{40}'), usual: 44 },
  { kind: 'netlify-token', begins: ['nfp_'], pattern: shape('nfp_[A-Za-z0-9]{36}'), usual: 40 },
  { kind: 'groq-key', begins: ['gsk_'], pattern: shape('gsk_[A-Za-z0-9]{52}'), usual: 56 },
  { kind: 'nvidia-key', begins: ['nvapi-'], pattern: shape(String.raw`nvapi-[\w-]{60,70}`) },
  {
    kind: 'tailscale-key',
    begins: ['tskey-'],
    pattern: shape(String.raw`tskey-[a-z]{3,12}-[A-Za-z0-9]{8,32}-[A-Za-z0-9]{16,64}`),
  },
  { kind: 'newrelic-key', begins: ['NRAK-'], pattern: shape('NRAK-[A-Z0-9]{27}'), usual: 32 },
  {
    kind: 'contentful-token',
    begins: ['CFPAT-'],
    pattern: shape(String.raw`CFPAT-[\w-]{43}`),
    usual: 49,
  },
  { kind: 'posthog-key', begins: ['phx_'], pattern: shape('phx_[A-Za-z0-9]{40,60}') },
  { kind: 'buildkite-token', begins: ['bkua_'], pattern: shape('bkua_[a-f0-9]{40}'), usual: 45 },
  { kind: 'replicate-token', begins: ['r8_'], pattern: shape('r8_[A-Za-z0-9]{37}'), usual: 40 },
  {
    kind: 'sourcegraph-token',
    begins: ['sgp_'],
    pattern: shape('sgp_(?:[a-f0-9]{16}_)?[a-f0-9]{40}'),
    usual: 61,
  },
  ...TOKEN_FORMATS.map((format): TokenShape => ({
    kind: format.kind,
    pattern: shape(NO_DIGEST + toSource(format)),
    begins: format.parts.slice(0, 1).filter((part) => typeof part === 'string'),
    usual: findUsual(format),
    ...(WORDS.has(format.kind) && { isWord: true }),
  })),
];

/** What is known by the name in front of it, and by no letters of its own. */
export const ASSIGNED_PATTERNS: readonly SecretPattern[] = [
  {
    kind: 'aws-secret-key',
    pattern: assignment(
      'aws_?secret|secret_?access_?key|secretaccesskey',
      String.raw`[A-Za-z0-9/+]{40}(?![\w/+=])`,
    ),
  },
  { kind: 'gcp-service-key', pattern: assignment('private_key_id', '[0-9a-f]{40}') },
  { kind: 'azure-storage-key', pattern: assignment('AccountKey', '[A-Za-z0-9/+]{86}==') },
  {
    kind: 'authorization-header',
    pattern:
      /(?<![a-z0-9])authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic|token)\s{1,4}(?<secret>[\w.~+/=-]{8,4096})/dgi,
    isChosen: true,
  },
  {
    kind: 'url-password',
    pattern: /:\/\/[^\s/:@"'<>]{0,64}:(?<secret>[^\s/:@"'<>[\]]{3,256})@/dg,
    isChosen: true,
  },
  {
    kind: 'password',
    pattern: assignment(
      PASSWORD,
      String.raw`(?!sha\d|[a-z]{1,4}-\d)(?=[^\s"',;&<>]{0,64}[\d!#%^*+?@~])[^\s"',;&<>$*{([][^\s"',;&<>]{7,255}`,
    ),
    isChosen: true,
  },
];

/** The pattern of a format. Services make tokens longer sooner than shorter, so the last part may be twice as long. */
function toSource({ parts }: TokenFormat): string {
  return parts
    .map((part, index) => {
      if (typeof part === 'string') return escapePattern(part);
      const most = index === parts.length - 1 ? Math.max(part.max, part.min * 2) : part.max;
      return `[${part.of}]{${part.min},${most}}`;
    })
    .join('');
}

/** A text as a pattern that matches it and nothing else. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.+]/g, String.raw`\$&`);
}
