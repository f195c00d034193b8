/** A manifest of one artifact, for the examples of the rules about it. */
export function toExampleManifest(sha256: string): string {
  return [
    'artifacts:',
    '  - id: A-0001',
    '    file: gitleaks.json',
    `    sha256: ${sha256}`,
    '    bytes: 3',
    '    tool: gitleaks',
    '    added_by: octocat',
    '    added_at: 2026-11-21T05:15:00Z',
    '    tlp: AMBER',
    '',
  ].join('\n');
}

/** The digest of the three bytes `[]` and a line end. */
export const EXAMPLE_DIGEST = '37517e5f3dc66819f61f5a7bb8ace1921282415f10551d2defa5c3eb0985b570';
