/** Labels: the ones the record projects, and one for each containment step that stands for its command. */
import { z } from 'zod';
import { PROJECTED_LABELS } from '#answer/drawing.ts';
import { loadSteps } from '#containment/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import type { Site } from './site.ts';
import type { Point, SetupTask } from './task.ts';

const steps = await loadSteps(PROVIDERS);

interface Label {
  name: string;
  color: string;
  description: string;
}

const CONTAIN_COLOR = 'd4c5f9';
/** GitHub's limit. */
const DESCRIPTION_LENGTH = 100;

/** Every label that Firebreak sets or understands. */
export function toWantedLabels(): readonly Label[] {
  const commands = steps.items.map(({ name, title }) => ({
    name: `contain:${name}`,
    color: CONTAIN_COLOR,
    description: `Command: ${title.toLowerCase()}`.slice(0, DESCRIPTION_LENGTH),
  }));
  return [...PROJECTED_LABELS, ...commands];
}

const LabelAnswer = z.object({
  name: z.string(),
  color: z.string(),
  description: z.string().nullable(),
});

export const labels: SetupTask = {
  title: 'Labels',
  describe: () => toWantedLabels().map(({ name }) => `label ${name}`),
  look: async (site) => {
    const present = z.array(LabelAnswer).parse(await site.list('GET /repos/{owner}/{repo}/labels'));
    return toWantedLabels().map((wanted) => compareLabel(site, wanted, present));
  },
};

function compareLabel(
  site: Site,
  wanted: Label,
  present: readonly z.infer<typeof LabelAnswer>[],
): Point {
  // GitHub takes names that differ in case for the same label.
  const found = present.find((one) => one.name.toLowerCase() === wanted.name.toLowerCase());
  const { name, color, description } = wanted;
  if (found === undefined) {
    const apply = () => site.request('POST /repos/{owner}/{repo}/labels', { ...wanted });
    return { state: 'todo', text: `create label ${name}`, apply };
  }
  const isSame =
    found.name === name &&
    found.color.toLowerCase() === color &&
    (found.description ?? '') === description;
  if (isSame) return { state: 'there', text: `label ${name}` };
  const change = { name: found.name, new_name: name, color, description };
  const apply = () => site.request('PATCH /repos/{owner}/{repo}/labels/{name}', change);
  return { state: 'todo', text: `update label ${name}`, apply };
}
