/** A verification as people read it: what was proved, what could not be, and what does not hold. */
import { toSingleLine } from '#kernel/text/lines.ts';
import type { Checked } from './incident.ts';
import type { Verification, VerifiedIncident } from './verdict.ts';

/** Renders all of it. */
export function renderVerification({ head, keys, incidents, faults }: Verification): string {
  const counted = `${incidents.length} incident${incidents.length === 1 ? '' : 's'}`;
  return [
    head === undefined ? 'Files of a folder that is not in Git.' : `Commit ${head}.`,
    ...renderKeys(keys),
    ...incidents.flatMap(renderIncident),
    '',
    faults === 0
      ? `${counted} verified: nothing that was checked is broken.`
      : `${counted} checked: ${faults} thing${faults === 1 ? ' does' : 's do'} NOT hold.`,
  ].join('\n');
}

function renderKeys(keys: Verification['keys']): string[] {
  if (keys.length === 0) return ['firebreak.yml lists no key, so no signature can be checked.'];
  return [
    'Signatures were held against these keys of firebreak.yml. Compare them with what you were given another way:',
    ...keys.map(
      ({ id, environment, public: key, exercise }) =>
        `  ${key} ${id} (${environment}${exercise ? '; exercises alone' : ''})`,
    ),
  ];
}

function renderIncident({ id, folder, exercise, states }: VerifiedIncident): string[] {
  return states.flatMap(({ of, checks }) => [
    '',
    `${id}${exercise ? ' (exercise)' : ''}: ${folder}, ${of === 'commit' ? 'as committed' : 'as it lies in the folder'}`,
    ...checks.flatMap((checked) => renderCheck(checked, folder)),
  ]);
}

function renderCheck({ title, proved, unproved, faults }: Checked, folder: string): string[] {
  const mark = faults.length > 0 ? 'BROKEN' : proved.length > 0 ? 'proved' : 'open';
  return [
    `  ${mark.padEnd(6)}  ${title}`,
    ...proved.map((line) => `            ${toSingleLine(line)}`),
    ...unproved.map((line) => `            Not proved: ${toSingleLine(line)}`),
    ...faults.map(({ file, line, commit, message }) => {
      const place = `${folder}/${file}${line === undefined ? '' : `:${line}`}`;
      return toSingleLine(
        `            ${place}: ${message}${commit === undefined ? '' : ` (commit ${commit})`}`,
      );
    }),
  ];
}
