/** What declaring needs of `firebreak.yml`. The first night may come before anybody has edited it: then it goes by defaults. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { TLPS } from '#incident/record.ts';
import { parseSettings, SETTINGS_FILE, type Settings } from '#incident/settings.ts';
import { clip, toSingleLine } from '#kernel/text/lines.ts';
import { parseYaml } from '#kernel/yaml.ts';

export interface DeclarePolicy {
  /** Owner of the repositories that a form names without one. */
  organisation: string;
  policy: Pick<Settings['policy'], 'default_tlp' | 'acknowledge_public_repository'>;
  /** What is wrong with the file, for people. */
  problem?: string;
}

interface Home {
  owner: string;
  name: string;
}

/** Reads the policy of a checkout; whatever the file holds, there is one. */
export async function readPolicy(directory: string, home: Home): Promise<DeclarePolicy> {
  try {
    return toPolicy(await readFile(join(directory, SETTINGS_FILE), 'utf8'), home);
  } catch (error) {
    return toDefaults('', home, renderProblem('it is not there', error));
  }
}

/** Reads the policy out of the text of `firebreak.yml`. */
export function toPolicy(text: string, home: Home): DeclarePolicy {
  try {
    const { organisation, incident_repository: named, policy } = parseSettings(text);
    if (named.toLowerCase() === `${home.owner}/${home.name}`.toLowerCase()) {
      return { organisation, policy };
    }
    const problem = `\`${SETTINGS_FILE}\` is not yours yet: it names \`${named}\`, and this is \`${home.owner}/${home.name}\`. Set \`organisation\`, \`incident_repository\` and \`roles\` there; until then commands may be refused to everybody.`;
    return { organisation: home.owner, policy, problem };
  } catch (error) {
    return toDefaults(text, home, renderProblem('it cannot be read', error));
  }
}

function renderProblem(what: string, error: unknown): string {
  const detail = error instanceof UserError ? ` (${clip(toSingleLine(error.message), 200)})` : '';
  return `\`${SETTINGS_FILE}\`: ${what}${detail}. This was declared by defaults; commands wait until the file is mended.`;
}

const Rest = z.object({ policy: z.object({ default_tlp: z.enum(TLPS) }) });

/** What can be read of a damaged file is kept where it narrows; what would open something is not. */
function toDefaults(text: string, { owner }: Home, problem: string): DeclarePolicy {
  const tlp = readTlp(text);
  return {
    organisation: owner,
    policy: { default_tlp: tlp ?? 'AMBER', acknowledge_public_repository: false },
    problem,
  };
}

function readTlp(text: string) {
  try {
    const { data } = Rest.safeParse(parseYaml(text, { file: SETTINGS_FILE }).data);
    return data?.policy.default_tlp;
  } catch {
    return undefined;
  }
}
