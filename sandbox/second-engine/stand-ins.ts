/**
 * The two actions of others that our workflows use, as far as a machine without network can have them: act takes a
 * folder in the place of a repository. What they do on github.com is a fact of their own and not tried here.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Environment variables through which a stand-in learns what it hands out. */
export const CHECKOUT_VARIABLE = 'SECOND_ENGINE_CHECKOUT';
export const TOKENS_VARIABLE = 'SECOND_ENGINE_TOKENS';

const CHECKOUT = `const { cpSync } = require('node:fs');
cpSync(process.env.${CHECKOUT_VARIABLE}, process.env.GITHUB_WORKSPACE, { recursive: true });
`;

const APP_TOKEN = `const { appendFileSync } = require('node:fs');
const id = process.env['INPUT_CLIENT-ID'];
const token = JSON.parse(process.env.${TOKENS_VARIABLE})[id];
if (!token) throw new Error('There is no App ' + id);
console.log('::add-mask::' + token);
appendFileSync(process.env.GITHUB_OUTPUT, 'token=' + token + '\\n');
`;

const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['actions/checkout', CHECKOUT],
  ['actions/create-github-app-token', APP_TOKEN],
]);

/**
 * Writes the stand-ins and answers act's flags for the digests that a workflow names.
 * @throws Error for an action that has no stand-in.
 */
export async function writeStandIns(workflow: string, directory: string): Promise<string[]> {
  const used = workflow.matchAll(/uses:\s*([\w-]+\/[\w-]+)@([0-9a-f]{40})/g);
  const flags: string[] = [];
  for (const [, name = '', digest = ''] of used) {
    const script = SCRIPTS.get(name);
    if (script === undefined) throw new Error(`${name} has no stand-in for act`);
    const folder = join(directory, name);
    // oxlint-disable-next-line no-await-in-loop -- two small files, of which the second may be the first again
    await writeAction(folder, name, script);
    flags.push('--local-repository', `${name}@${digest}=${folder}`);
  }
  return flags;
}

async function writeAction(folder: string, name: string, script: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const action = { name, description: name, runs: { using: 'node24', main: 'main.cjs' } };
  // JSON is YAML too. Inputs that are not declared reach an action all the same.
  await writeFile(join(folder, 'action.yml'), JSON.stringify(action));
  await writeFile(join(folder, 'main.cjs'), script);
}
