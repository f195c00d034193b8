import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');
const isWanted = (path: string) => !path.endsWith('.ts');

/** A copy of everything the docs are made from but the code. */
async function copyPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-docs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const path of ['README.md', 'docs', 'actions', '.github/workflows']) {
    await cp(join(PROJECT, path), join(folder, path), { recursive: true, filter: isWanted });
  }
  return folder;
}

function runDocs(cwd: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const script = join(PROJECT, 'scripts', 'docs.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

describe('npm run docs', () => {
  it('writes what is missing, then finds nothing to write', async () => {
    const folder = await copyPages();
    const first = await runDocs(folder);
    expect(first.output).toContain('wrote schemas/firebreak.schema.json');
    const schema = await readFile(join(folder, 'schemas/receipt.schema.json'), 'utf8');
    expect(JSON.parse(schema)).toMatchObject({ type: 'object', additionalProperties: false });
    expect(await runDocs(folder)).toMatchObject({ output: expect.stringContaining('up to date') });
    expect(await runDocs(folder, '--check')).toEqual({ code: 0, output: '' });
  });

  it('names what is stale and writes nothing with --check', async () => {
    const folder = await copyPages();
    await runDocs(folder);
    const readme = join(folder, 'README.md');
    const stale = (await readFile(readme, 'utf8')).replace('`/help`', '`/hilfe`');
    await writeFile(readme, stale);
    const { code, output } = await runDocs(folder, '--check');
    expect(code).toBe(1);
    expect(output).toContain('README.md is stale');
    expect(output).not.toContain('reasons.md');
    expect(await readFile(readme, 'utf8')).toBe(stale);
  });

  it('says in one sentence which marker is wrong', async () => {
    const folder = await copyPages();
    await writeFile(join(folder, 'README.md'), '# Ours\n\n<!-- generated:commands -->\n');
    const { code, output } = await runDocs(folder);
    expect(code).toBe(2);
    expect(output).toMatch(/README\.md:3: .*other half/);
    expect(output).not.toContain('    at ');
  });

  it('does without a page that an organisation has dropped', async () => {
    const folder = await copyPages();
    await rm(join(folder, 'README.md'));
    expect((await runDocs(folder)).code).toBe(0);
  });
});
