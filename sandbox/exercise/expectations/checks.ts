/** `check` and `annotation`: check runs that the inject made or changed, and the lines they point at. */

import type { Annotation } from '#sandbox/runner/record.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import type { Scene } from '../check.ts';
import { toCheck } from '../check.ts';
import type { AnnotationExpectation, CheckExpectation } from '../expectation-schema.ts';
import { toWord } from '../text-match.ts';

export const check = toCheck('check', (expected, { aftermath }) => {
  const ok = expected.every((one) => aftermath.checks.some((found) => isCheck(found, one)));
  const got = aftermath.checks.map(
    ({ name, conclusion, status }) => `${name}: ${conclusion ?? status}`,
  );
  return { ok, got: got.join(', ') || 'no new check' };
});

function isCheck(found: CheckRun, { name, conclusion }: CheckExpectation): boolean {
  const own = toWord(found.name);
  const isNamed = [own, own.split(/\s*\/\s*/).at(-1)].includes(toWord(name));
  const ended = found.conclusion ?? found.status;
  return isNamed && (conclusion === undefined || toWord(ended) === toWord(conclusion));
}

interface Pointer {
  text: string;
  file: string;
  line: number | undefined;
}

export const annotation = toCheck('annotation', (expected, scene) => {
  const pointers = toPointers(scene);
  const ok = expected.every((one) => pointers.some((pointer) => isPointer(pointer, one)));
  const got = pointers.map(({ text, file, line }) => `${file}:${String(line ?? 0)} ${text}`);
  return { ok, got: got.slice(0, 5).join(' | ') || 'none' };
});

function isPointer(pointer: Pointer, { rule, file, line }: AnnotationExpectation): boolean {
  return (
    pointer.text.includes(rule) &&
    (file === undefined || pointer.file.endsWith(file)) &&
    (line === undefined || pointer.line === line)
  );
}

function toPointers({ aftermath }: Scene): Pointer[] {
  const steps = aftermath.runs.flatMap(({ jobs }) => jobs).flatMap((job) => job.steps);
  return [
    ...aftermath.checks.flatMap(({ annotations }) =>
      annotations.map(({ title = '', message, path, start_line }) => ({
        text: `${title} ${message}`.trim(),
        file: path,
        line: start_line,
      })),
    ),
    ...steps.flatMap(({ annotations }) => annotations.map(toPointer)),
  ];
}

function toPointer({ title = '', message, file = '', line }: Annotation): Pointer {
  return { text: `${title} ${message}`.trim(), file, line };
}
