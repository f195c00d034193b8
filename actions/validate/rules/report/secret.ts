/** No secret stands in a report, also not in what people write around the generated parts. */
import type { Rule } from '../../rule.ts';
import { findSecretDrafts } from '../../secret-findings.ts';

// Built from parts: scanners of this repository would report a whole one.
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

export const reportSecret: Rule = {
  id: 'report/secret',
  title: 'No secret in a report',
  level: 'error',
  why: 'Reports are what leaves the repository: to managers, customers and regulators.',
  example: {
    file: 'reports/incident-report.md',
    bad: `The gist shows ${TOKEN}.\n`,
    good: 'The gist shows [redacted github-token …a1B2].\n',
  },
  async check({ tree }) {
    const paths = tree.files.map(({ path }) => path).filter((path) => path.startsWith('reports/'));
    const found = await Promise.all(
      paths.map(async (path) => findSecretDrafts(path, await tree.readText(path))),
    );
    return found.flat();
  },
};
