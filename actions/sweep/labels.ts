/** Labels that stand for a command and that no run took off. */
import { digestOf } from '#kernel/canonical.ts';
import { codeSpan } from '#kernel/text/escape.ts';
import { toRunName } from './commands.ts';
import { isDue, isUnderWay, type Sweep } from './dependencies.ts';

const LABEL = /^contain:[a-z0-9-]+\/[a-z0-9-]+$/i;

export const sweepLabels: Sweep = async (dependencies) => {
  const labelled = dependencies.threads
    .filter(({ updatedAt }) => isDue(updatedAt, dependencies))
    .flatMap((thread) =>
      thread.labels.filter((name) => LABEL.test(name)).map((name) => ({ thread, name })),
    );
  if (labelled.length === 0) return [];
  const runs = await dependencies.fetchRuns('command.yml');
  return labelled.flatMap(({ thread, name }) => {
    const [run] = runs.filter(({ title }) => title === toRunName(name, thread.number));
    if (isUnderWay(run, dependencies)) return [];
    const link = run === undefined ? '' : ` [Open its run](${run.url}).`;
    return [
      {
        thread: thread.number,
        claim: digestOf({ label: name, thread: thread.number, run: run?.id ?? 0 }),
        note: {
          headline: 'A label was not answered.',
          body: `${codeSpan(name)} stands for a command, and no run saw it through.${link} **What to do:** take it off and put it on again, or give the command in a comment.`,
        },
      },
    ];
  });
};
