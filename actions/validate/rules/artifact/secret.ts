/** Artifacts are searched for secrets. Only a warning: an artifact keeps its bytes, and could otherwise never be merged. */
import type { Artifact } from '#incident/manifest.ts';
import type { Context } from '../../context.ts';
import { SEARCHED_BYTES_AT_MOST } from '../../file-facts.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { toSecretName } from '../../secret-findings.ts';
import type { Position } from '#kernel/text/lines.ts';

/** A dump may hold thousands, and a person needs to know that it does, and where they begin. */
const SECRETS_TOLD = 5;

// Built from parts: scanners of this repository would report a whole one.
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

export const artifactSecret: Rule = {
  id: 'artifact/secret',
  title: 'No secret in an artifact',
  level: 'warning',
  why: 'An artifact is never taken back, so whoever can read the repository has every credential that a tool exported.',
  example: {
    file: 'artifacts/gitleaks.json',
    bad: `[{"RuleID": "github-pat", "Secret": "${TOKEN}"}]\n`,
    good: '[{"RuleID": "github-pat", "Secret": "REDACTED"}]\n',
  },
  async check(context) {
    const found = await Promise.all(
      context.manifest.artifacts.map((artifact) => checkArtifact(context, artifact)),
    );
    return found.flat();
  },
};

async function checkArtifact({ readFacts }: Context, artifact: Artifact): Promise<FindingDraft[]> {
  const file = `artifacts/${artifact.file}`;
  const facts = await readFacts(file);
  if (facts === undefined) return [];
  const told = facts.secrets.slice(0, SECRETS_TOLD).map((secret) => {
    const { line, column } = secret;
    return { file, line, column, ...describe(`secret (${toSecretName(secret)})`) };
  });
  return [...told, ...countRest(file, facts.secrets), ...tellUnsearched(file, facts.bytes)];
}

function describe(unexpected: string): Pick<FindingDraft, 'unexpected' | 'expected' | 'fix'> {
  return {
    unexpected,
    expected: 'an export without secrets',
    fix: 'Register it with `/credential add` and revoke it; next time export with redaction, such as `gitleaks --redact`.',
  };
}

function countRest(file: string, secrets: readonly Position[]): FindingDraft[] {
  const [next] = secrets.slice(SECRETS_TOLD);
  if (next === undefined) return [];
  const count = secrets.length - SECRETS_TOLD;
  const { line, column } = next;
  return [{ file, line, column, ...describe(`${count} more secret${count === 1 ? '' : 's'}`) }];
}

function tellUnsearched(file: string, bytes: number): FindingDraft[] {
  if (bytes <= SEARCHED_BYTES_AT_MOST) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      unexpected: `${bytes - SEARCHED_BYTES_AT_MOST} bytes that were not searched for secrets`,
      expected: `at most ${SEARCHED_BYTES_AT_MOST} bytes`,
      fix: 'Search the whole file by hand, such as with `gitleaks dir`.',
    },
  ];
}
