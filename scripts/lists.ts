/**
 * `npm run lists [-- --gitleaks FILE] [--check]`: writes the public lists that Firebreak reads text with. Top-level domains
 * come from the package `tlds`, which follows IANA; formats of tokens from gitleaks' `config/gitleaks.toml`, of which the
 * facts are kept, not the rules. With --check it writes nothing and fails where a list is not what its source gives.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { digestOf, parseJson } from '#kernel/canonical.ts';
import tlds from 'tlds' with { type: 'json' };
import { z } from 'zod';
import { readCommandLine, runScript, toTypedPath } from './command-line.ts';
import { readFormats, toLine } from './lists/token-formats.ts';

const DOMAINS = 'actions/kernel/text/lists/top-level-domains.json';
const FORMATS = 'actions/kernel/text/lists/token-formats.json';

/** Names in other scripts are told by their letters; `top-level-domains.ts` needs no list of them. */
function renderDomains(): string {
  // One text: each bundle that has the list is half as long then.
  const names = tlds.filter((name) => /^[a-z]+$/.test(name)).toSorted();
  return render({
    source: 'https://data.iana.org/TLD/tlds-alpha-by-domain.txt',
    names: names.join(' '),
  });
}

async function renderFormats(file: string): Promise<string> {
  const formats = readFormats(await readFile(toTypedPath(file), 'utf8')).map(toLine);
  const source = 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml';
  return render({ source, digest: digestOf(formats), formats });
}

/** The source is not at hand without a network; that nobody wrote into the list by hand is what can be told. */
async function renderPresentFormats(): Promise<string> {
  const text = await readFile(FORMATS, 'utf8');
  const list = z
    .object({ source: z.string(), formats: z.array(z.unknown()) })
    .parse(parseJson(text));
  return render({ source: list.source, digest: digestOf(list.formats), formats: list.formats });
}

function render(list: object): string {
  return `${JSON.stringify(list, null, 1)}\n`;
}

async function run(): Promise<void> {
  const { flags } = readCommandLine({
    usage: 'npm run lists [-- --gitleaks gitleaks.toml] [--check]',
    options: { gitleaks: { type: 'string' }, check: { type: 'boolean' } },
    words: 0,
  });
  const { gitleaks } = flags;
  const lists = new Map([[DOMAINS, renderDomains()]]);
  if (gitleaks !== undefined) lists.set(FORMATS, await renderFormats(gitleaks));
  else if (flags.check === true) lists.set(FORMATS, await renderPresentFormats());
  for (const [path, text] of lists) await bringUpToDate(path, text, flags.check === true);
}

async function bringUpToDate(path: string, text: string, isCheck: boolean): Promise<void> {
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present === text) return console.log(`${path} is up to date.`);
  if (!isCheck) {
    await writeFile(path, text);
    return console.log(`wrote ${path}`);
  }
  console.error(
    `${path} is not what its source gives. Run \`npm run lists\`, with --gitleaks for formats of tokens, and commit what it writes.`,
  );
  process.exitCode = 1;
}

await runScript(run);
