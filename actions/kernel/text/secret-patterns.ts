/**
 * The shapes of secrets. Every quantifier is bounded or stops at a boundary, so matching stays linear;
 * a pattern that captures `secret` redacts that group only.
 */

import list from './lists/token-formats.json' with { type: 'json' };

export interface SecretPattern {
  kind: string;
  pattern: RegExp;
  /** One of fixed letters, by how it begins: all of these are looked for in one go first. */
  begins?: readonly string[];
  /** Secrets people choose are too short to show any part of. */
  isChosen?: true;
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
export const TOKEN_FORMATS: readonly TokenFormat[] = list.formats;

const START = '(?<![A-Za-z0-9])';

/** A digest that is called one: of 65,536 one begins like a key of ClickHouse, and no line of a ledger can be mended. */
const NO_DIGEST = String.raw`(?!(?<=sha256["']?:\s?["']?)[0-9a-f]{64}(?![0-9A-Za-z]))`;

function shape(source: string, flags = 'g'): RegExp {
  return new RegExp(START + source, flags);
}

/** An assignment: the name, a colon or equals sign, and the value in or out of quotes. */
function assignment(name: string, value: string): RegExp {
  const gap = String.raw`[\w-]{0,20}["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?`;
  return new RegExp(String.raw`(?<![a-z0-9])(?:${name})${gap}(?<secret>${value})`, 'gid');
}

const PASSWORD =
  'password|passwd|passphrase|pwd|client_?secret|secret|api_?-?key|access_?token|auth_?token|token';

/** Most telling first: of two patterns that match at one place, the earlier names the secret. */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  // Installation tokens may carry a signed payload behind the prefix, hence the dotted parts.
  {
    kind: 'github-token',
    begins: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
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
    pattern: shape(String.raw`(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?!\w)`),
  },
  {
    kind: 'aws-secret-key',
    pattern: assignment(
      'aws_?secret|secret_?access_?key|secretaccesskey',
      String.raw`[A-Za-z0-9/+]{40}(?![\w/+=])`,
    ),
  },
  {
    kind: 'slack-token',
    begins: ['xox', 'xapp-'],
    pattern: shape(String.raw`xox[abeoprs]-[\w-]{10,250}|(?<![A-Za-z0-9])xapp-[\w-]{20,250}`),
  },
  {
    kind: 'slack-webhook',
    begins: ['hooks.slack.com'],
    pattern: shape(
      String.raw`hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/]{20,200})`,
      'gd',
    ),
  },
  { kind: 'npm-token', begins: ['npm_'], pattern: shape(String.raw`npm_[A-Za-z0-9]{36}`) },
  { kind: 'pypi-token', begins: ['pypi-'], pattern: shape(String.raw`pypi-[\w-]{50,400}`) },
  {
    kind: 'stripe-key',
    begins: ['rk_live_', 'sk_live_'],
    pattern: shape(String.raw`[rs]k_live_[A-Za-z0-9]{16,250}`),
  },
  { kind: 'google-api-key', begins: ['AIza'], pattern: shape(String.raw`AIza[\w-]{35}`) },
  {
    kind: 'google-oauth-token',
    begins: ['ya29.'],
    pattern: shape(String.raw`ya29\.[\w-]{20,500}`),
  },
  { kind: 'gcp-service-key', pattern: assignment('private_key_id', '[0-9a-f]{40}') },
  { kind: 'azure-storage-key', pattern: assignment('AccountKey', '[A-Za-z0-9/+]{86}==') },
  {
    kind: 'sendgrid-key',
    begins: ['SG.'],
    pattern: shape(String.raw`SG\.[\w-]{16,32}\.[\w-]{16,64}`),
  },
  {
    kind: 'ai-service-key',
    begins: ['sk-'],
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
  { kind: 'twilio-key', begins: ['SK'], pattern: shape(String.raw`SK[0-9a-f]{32}(?!\w)`) },
  {
    kind: 'shippo-token',
    begins: ['shippo_'],
    pattern: shape(String.raw`shippo_(?:live|test)_[a-fA-F0-9]{40}`),
  },
  {
    kind: 'square-token',
    begins: ['EAAA', 'sq0'],
    pattern: shape(String.raw`(?:EAAA|sq0(?:atp|csp)-)[\w-]{22,80}`),
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
  ...TOKEN_FORMATS.map((format): SecretPattern => ({
    kind: format.kind,
    pattern: shape(NO_DIGEST + toSource(format)),
    begins: format.parts.slice(0, 1).filter((part) => typeof part === 'string'),
  })),
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

/** Finds out whether any of those may be in a text, which mostly none is. */
export const SELDOM = new RegExp(
  SECRET_PATTERNS.flatMap(({ begins = [] }) => begins.map(escapePattern)).join('|'),
);

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
function escapePattern(text: string): string {
  return text.replaceAll(/[.+]/g, String.raw`\$&`);
}
