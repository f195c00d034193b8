/** Reports: each generated part has the bytes that its marker names, and is what the files come to. */
import { toAdvice, loadSteps } from '#containment/index.ts';
import { findEditedRegions, renderReports } from '#report/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import { UserError } from '#kernel/errors.ts';
import type { Answer, Case, Check, Fault } from '../check.ts';

export const reports: Check = {
  id: 'reports',
  title: 'Generated parts of reports are as they were generated',
  async run(it) {
    const { tree } = it.context;
    const paths = tree.files
      .map(({ path }) => path)
      .filter((path) => /^reports\/[^/]+\.md$/.test(path));
    if (paths.length === 0) return { proved: [], unproved: [], faults: [] };
    const judged = await Promise.all(
      paths.map(async (path) => judge(path, (await tree.readText(path)) ?? '')),
    );
    const faults = judged.flat();
    if (faults.length > 0) return { proved: [], unproved: [], faults };
    return compareRendering(it, paths);
  },
};

function judge(path: string, text: string): Fault[] {
  try {
    const { count, edited } = findEditedRegions(text, path);
    if (count === 0) return [{ file: path, message: 'No generated part is left in it' }];
    return edited.map((name) => ({
      file: path,
      message: `The generated part "${name}" was changed after it was generated`,
    }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ file: path, line: error.place?.line, message: error.message }];
  }
}

/** The digest of a part is not signed, so a fresh rendering says more; an older version may have said it otherwise. */
async function compareRendering(
  { context, templates }: Case,
  paths: readonly string[],
): Promise<Answer> {
  const { tree, signer } = context;
  const whole = `The generated parts of ${paths.length} reports have the bytes that their markers name.`;
  const unsigned = 'Text between generated parts is people’s.';
  const advice = toAdvice(await loadSteps(PROVIDERS));
  const fresh =
    templates === undefined
      ? undefined
      : await renderReports({ tree, templates, advice, signer }).catch(() => undefined);
  const same = await Promise.all(
    paths.map(async (path) => fresh?.files.get(path) === (await tree.readText(path))),
  );
  const others = paths.filter((_, index) => same[index] !== true);
  const told = paths.length - others.length;
  return {
    proved: [
      whole,
      ...(told === 0
        ? []
        : [`${told} of them are byte for byte what is rendered from the files today.`]),
    ],
    unproved: [
      ...others.map(
        (path) =>
          `${path} is not what is rendered from the files today: an older version wrote it, or the files changed since.`,
      ),
      unsigned,
    ],
    faults: [],
  };
}
