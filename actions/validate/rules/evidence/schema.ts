/** Each custody card says what the original is, where it is held and who had it when. */
import { Evidence } from '#incident/evidence.ts';
import { findEvidenceName } from '#incident/path.ts';
import { parseYaml } from '#kernel/frontmatter.ts';
import { quote } from '#kernel/text/quote.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { findSchemaProblems } from '../../schema-findings.ts';
import { parseSource } from '../../yaml-source.ts';

export const evidenceSchema: Rule = {
  id: 'evidence/schema',
  title: 'Custody cards are complete',
  level: 'error',
  why: 'An original whose digest, place or holder is unknown for one night is no evidence afterwards.',
  example: {
    file: 'evidence/E-0001.yml',
    bad: 'id: E-0001\ntitle: Disk of the build host\n',
    good: [
      'id: E-0001',
      'title: Disk of the build host',
      'type: disk-snapshot',
      'target: aws:ec2:eu-west-1:111122223333:i-0abc',
      'volatility: 6',
      'discovered: {at: 2026-11-21T05:40:00Z, by: dana}',
      'acquired: {at: 2026-11-21T06:00:00Z, by: dana, tool: aws-cli}',
      'alterations: none',
      'provider_ref: {snapshot: snap-0abc}',
      'storage: {uri: snap-0abc}',
      'custody:',
      '  - {at: 2026-11-21T06:00:00Z, from: null, to: dana, reason: acquired, digest_verified: false}',
      'tlp: AMBER',
      '',
    ].join('\n'),
  },
  async check({ tree }) {
    const found = await Promise.all(
      tree.files.map(async ({ path }): Promise<FindingDraft[]> => {
        const name = findEvidenceName(path);
        if (name === undefined) return [];
        const text = await tree.readText(path);
        return text === undefined ? [] : checkCard(path, name, text);
      }),
    );
    return found.flat();
  },
};

function checkCard(file: string, name: string, text: string): FindingDraft[] {
  const source = parseSource(file, () => parseYaml(text, { file }));
  const problems = findSchemaProblems(file, source, Evidence);
  if (problems.length > 0) return problems;
  const { id } = Evidence.parse(source.data);
  if (id === name) return [];
  return [
    {
      file,
      ...source.placeOf(['id']),
      unexpected: `id ${quote(id)}`,
      expected: `${quote(name)}, the name of its file`,
      fix: `Write \`id: ${name}\`, or rename the file.`,
    },
  ];
}
