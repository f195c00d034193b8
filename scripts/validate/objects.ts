/** Git's objects by id, however many: one process answers for all of them, and starts when the first is asked for. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { ReadObject } from './committed.ts';

export interface Objects {
  read: ReadObject;
  /** Ends the process, if there is one. */
  close(): void;
}

type Answer = (content: Buffer | undefined) => void;

/** Opens the objects of the repository around a folder. */
export function openObjects(folder = '.'): Objects {
  let reader: Reader | undefined;
  return {
    read: (object) => {
      reader ??= startReader(folder);
      return reader.read(object);
    },
    close: () => reader?.git.stdin.end(),
  };
}

interface Reader {
  git: ChildProcessWithoutNullStreams;
  read: ReadObject;
}

/** `git cat-file --batch` answers in the order in which it was asked. */
function startReader(folder: string): Reader {
  const git = spawn('git', ['cat-file', '--batch'], { cwd: folder });
  const waiting: Answer[] = [];
  let isOver = false;
  const end = (): void => {
    isOver = true;
    for (const answer of waiting.splice(0)) answer(undefined);
  };
  git.on('error', end).on('close', end);
  git.stdin.on('error', end);
  git.stdout.on(
    'data',
    createSplitter((content) => waiting.shift()?.(content)),
  );
  const read: ReadObject = (object) => {
    if (isOver) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      waiting.push(resolve);
      git.stdin.write(`${object}\n`);
    });
  };
  return { git, read };
}

/** Cuts what Git sends into answers, whichever pieces it comes in; pieces are joined only when an answer is whole. */
function createSplitter(answer: Answer): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  let length = 0;
  let wanted = 1;
  return (chunk) => {
    pieces.push(chunk);
    length += chunk.byteLength;
    if (length < wanted) return;
    let rest = Buffer.concat(pieces);
    let next = takeAnswer(rest);
    while (next.wanted === undefined) {
      answer(next.content);
      rest = rest.subarray(next.end);
      next = takeAnswer(rest);
    }
    [pieces, length, wanted] = [[rest], rest.byteLength, next.wanted];
  };
}

type Taken =
  | { wanted?: never; content: Buffer | undefined; end: number }
  /** How many bytes there must be before it is worth looking again. */
  | { wanted: number };

/** Takes one answer off the front: a line with id, type and size, that many bytes and a line feed. */
function takeAnswer(received: Buffer): Taken {
  const lineEnd = received.indexOf('\n');
  if (lineEnd < 0) return { wanted: received.byteLength + 1 };
  const [, , size] = received.toString('utf8', 0, lineEnd).split(' ');
  const from = lineEnd + 1;
  // `<id> missing`
  if (size === undefined) return { content: undefined, end: from };
  const to = from + Number(size);
  if (received.byteLength <= to) return { wanted: to + 1 };
  return { content: Buffer.from(received.subarray(from, to)), end: to + 1 };
}
