import { describe, expect, it } from 'vitest';
import {
  Artifact,
  MANIFEST_BYTES_AT_MOST,
  appendArtifacts,
  nextArtifactId,
  parseManifest,
  renderManifest,
} from '#incident/manifest.ts';
import { artifactOf, expectGrowth, expectRefusal, HOSTILE } from './large-manifest.ts';

const HAND = `# Kept by hand.
artifacts:
    # the first scan
    - id:       A-0001
      file: 'tool-1.json'
      sha256: ${'a'.repeat(64)}
      bytes: 12
      tool: gitleaks
      added_by: dana
      added_at: 2026-11-21T05:12:00Z
      tlp: AMBER+STRICT   # as agreed

# The end.
`;

describe('appendArtifacts', () => {
  it('fills the empty manifest, one after the other', () => {
    let text = renderManifest();
    for (let number = 1; number <= 20; number += 1) {
      expect(nextArtifactId(parseManifest(text))).toBe(artifactOf(number).id);
      text = appendArtifacts(text, [artifactOf(number, { note: `# ${number}: "x"\n- y` })]);
    }
    expect(parseManifest(text).artifacts).toHaveLength(20);
    expect(parseManifest(text).artifacts[19]).toEqual(artifactOf(20, { note: '# 20: "x"\n- y' }));
    expect(text.startsWith('# yaml-language-server: $schema=')).toBe(true);
  });

  it.each([
    ['LF', HAND],
    ['CRLF', HAND.replaceAll('\n', '\r\n')],
    ['no last line end', HAND.slice(0, HAND.indexOf('   # as agreed'))],
  ])('keeps every byte of a manifest kept by hand (%s)', (_, before) => {
    const after = appendArtifacts(before, [artifactOf(2), artifactOf(3)]);
    expect(parseManifest(after).artifacts).toEqual([1, 2, 3].map((number) => artifactOf(number)));
    const end = before.indexOf('AMBER+STRICT') + 'AMBER+STRICT'.length;
    expect(after.startsWith(before.slice(0, end))).toBe(true);
    expect(after.endsWith(before.slice(end).replace(/^.*# as agreed/, ''))).toBe(true);
    if (before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    'artifacts: []',
    'artifacts: [] # none yet\n',
    'artifacts:\n  []\n',
    '{artifacts: []}\n',
    'artifacts: [\n]\n',
  ])('adds to the empty list written as %j', (before) => {
    const after = appendArtifacts(before, [artifactOf(1), artifactOf(2)]);
    expect(parseManifest(after).artifacts).toEqual([artifactOf(1), artifactOf(2)]);
  });

  it('adds to a list in flow style and to one that ends in a block of text', () => {
    const flow = `artifacts: [${JSON.stringify(artifactOf(1))}]\n`;
    expect(parseManifest(appendArtifacts(flow, [artifactOf(2)])).artifacts).toHaveLength(2);
    const kept = `${HAND.slice(0, HAND.indexOf('   # as agreed'))}\n      note: |+\n        text\n\n\n`;
    const after = parseManifest(appendArtifacts(kept, [artifactOf(2)]));
    expect(after.artifacts).toEqual([artifactOf(1, { note: 'text\n\n\n' }), artifactOf(2)]);
  });

  it('refuses an id that is taken and leaves the text alone when there is nothing to add', () => {
    expect(() => appendArtifacts(HAND, [artifactOf(1)])).toThrow(/each id once/);
    expect(appendArtifacts(HAND, [])).toBe(HAND);
  });
});

describe('a large manifest', () => {
  it('parses and grows in bounded time', () => {
    expectGrowth(500);
  });

  it.each(HOSTILE)('refuses a hostile one of %s in bounded time', (_, piece, message) => {
    expectRefusal({ piece, message, bytes: MANIFEST_BYTES_AT_MOST / 16 });
  });

  it('refuses what is larger unread', () => {
    expect(() => parseManifest('#'.repeat(MANIFEST_BYTES_AT_MOST + 1))).toThrow(/2097152/);
  });
});

describe('parseManifest', () => {
  it('knows the line of each key', () => {
    const { lineOf } = parseManifest(HAND);
    expect(lineOf(['artifacts', 0])).toBe(4);
    expect(lineOf(['artifacts', 0, 'sha256'])).toBe(6);
  });

  it('names the line of every mistake', () => {
    const text = HAND.replace('bytes: 12', 'bytes: -1').replace('tlp:', 'tpl:');
    expect(() => parseManifest(text, 'm.yml')).toThrow(
      /^line 4: artifacts\.0\.tlp: .*\nline 7: artifacts\.0\.bytes: Unexpected number `-1`, expected at least 0\nline 11: artifacts\.0\.tpl: Unexpected key, .*; did you mean tlp\?$/,
    );
  });

  it.each([
    '../x',
    'a/../b',
    '.git/config',
    'a\\b',
    '/etc/passwd',
    'a//b',
    'manifest.yml',
    'a\u200Bb',
    'a\nb',
    'a\\b',
    '',
  ])('refuses the file name %j', (file) => {
    expect(Artifact.safeParse(artifactOf(1, { file })).success).toBe(false);
  });
});
