/**
 * A step's log: obeys the workflow commands in it and keeps the rest, masked. Text is masked with
 * the masks known when it is written, as on a hosted runner: mask first, log second.
 */

import { parseLogCommand, REFUSED_COMMANDS, toAnnotation } from './log-commands.ts';
import type { LogCommand } from './log-commands.ts';
import type { Masks } from './masks.ts';
import type { Annotation } from './record.ts';

export interface StepLog {
  annotations: Annotation[];
  /** Takes a line a process printed. */
  read(line: string): void;
  /** Writes a line of the runner's own. */
  write(line: string): void;
  /** Writes an error of the runner's own, with its annotation. */
  fail(message: string): void;
  /** The first command that fails the step, if any. */
  refusal(): string | undefined;
  text(): string;
}

/** GitHub shows ten annotations of each level per step and drops the rest. */
const MOST_PER_LEVEL = 10;

/** https://github.com/actions/runner/blob/258d6c857/src/Runner.Worker/ExecutionContext.cs#L146: the rest is cut. */
const LONGEST_MESSAGE = 4096;

const EMPTY_MASK = "Can't add secret mask for empty string in ##[add-mask] command.";

/** Starts a log that masks with the job's masks. */
export function startStepLog(masks: Masks): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const state: { refusal?: string; resumeToken?: string } = {};
  const write = (line: string): void => void lines.push(masks.apply(line));
  const annotate = (annotation: Annotation): void => {
    write(`${annotation.level}: ${annotation.message}`);
    const same = annotations.filter(({ level }) => level === annotation.level);
    if (same.length < MOST_PER_LEVEL) annotations.push(maskAnnotation(annotation, masks));
  };
  const mask = (value: string): void => {
    if (value.trim() === '') annotate({ level: 'warning', message: EMPTY_MASK });
    else masks.add(value);
  };
  const obey = (command: LogCommand, line: string): void => {
    const annotation = toAnnotation(command);
    if (annotation !== undefined) annotate(annotation);
    else if (command.name === 'add-mask') mask(command.data);
    else if (command.name === 'stop-commands') state.resumeToken = command.data;
    else if (REFUSED_COMMANDS.has(command.name)) {
      state.refusal ??= `The workflow command \`${command.name}\` is not available here; use the environment files.`;
    } else write(command.name === 'debug' ? `debug: ${command.data}` : line);
  };
  return {
    annotations,
    write,
    fail: (message) => annotate({ level: 'error', message }),
    read: (line) => {
      const command = parseLogCommand(line);
      if (command !== undefined && command.name === state.resumeToken) delete state.resumeToken;
      else if (command === undefined || state.resumeToken !== undefined) write(line);
      else obey(command, line);
    },
    refusal: () => state.refusal,
    text: () => lines.join('\n'),
  };
}

function maskAnnotation(annotation: Annotation, masks: Masks): Annotation {
  return {
    ...annotation,
    message: masks.apply(annotation.message).slice(0, LONGEST_MESSAGE),
    ...(annotation.title !== undefined && { title: masks.apply(annotation.title) }),
  };
}
