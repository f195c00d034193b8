/**
 * Asks Git what only Git can answer: a revision in a form that we do not read ourselves, or an object in a pack. One
 * long-lived `git cat-file --batch` answers in the order of the questions: the queue must never be reordered.
 */

import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { UpstreamError } from '../../actions/kernel/errors.ts';
import { toType, type GitObject } from './git-object.ts';
import { GIT_ENVIRONMENT } from './git-process.ts';

export interface BatchReader {
  /** Reads whatever a revision names (`branch`, `oid:path`, …); undefined when it names nothing. */
  read(revision: string): Promise<GitObject | undefined>;
  close(): void;
}

interface Question {
  answer(object: GitObject | undefined): void;
  fail(error: Error): void;
}

type Batch = ChildProcessByStdio<Writable, Readable, null>;

const NEWLINE = 10;
const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) ([0-9]+)$/;

/** Takes one answer off the front of the stream's bytes, or undefined while it is incomplete. */
function parseAnswer(bytes: Buffer): { rest: Buffer; object: GitObject | undefined } | undefined {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return undefined;
  const header = HEADER.exec(bytes.subarray(0, end).toString());
  if (header === null) return { rest: bytes.subarray(end + 1), object: undefined };
  const [, oid = '', type, length] = header;
  const start = end + 1;
  const stop = start + Number(length);
  if (bytes.length < stop + 1) return undefined;
  const content = Buffer.from(bytes.subarray(start, stop));
  return { rest: bytes.subarray(stop + 1), object: { oid, type: toType(type), content } };
}

// An idle reader must not keep a finished command alive; a busy one must.
function setKeepsAlive(batch: Batch, keeps: boolean): void {
  const change = keeps ? 'ref' : 'unref';
  batch[change]();
  if (batch.stdout instanceof Socket) batch.stdout[change]();
  if (batch.stdin instanceof Socket) batch.stdin[change]();
}

/** A process with the questions that it has not answered yet. */
interface Running {
  batch: Batch;
  questions: Question[];
}

function listen({ batch, questions }: Running, onEnd: () => void): void {
  let chunks: Buffer[] = [];
  batch.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    let bytes: Buffer = Buffer.concat(chunks);
    for (let answer = parseAnswer(bytes); answer !== undefined; answer = parseAnswer(bytes)) {
      bytes = answer.rest;
      questions.shift()?.answer(answer.object);
    }
    chunks = [bytes];
    if (questions.length === 0) setKeepsAlive(batch, false);
  });
  const end = (cause?: Error): void => {
    onEnd();
    for (const question of questions.splice(0)) {
      question.fail(new UpstreamError({ service: 'Git', route: 'cat-file', cause }));
    }
  };
  batch.on('error', end);
  batch.on('close', () => {
    end();
  });
  // A process that is gone takes no more questions; its end, which follows, fails those that wait.
  batch.stdin.on('error', () => undefined);
}

/** Opens a reader; the Git process starts with the first question. */
export function openBatch(directory: string): BatchReader {
  let running: Running | undefined;
  const start = (): Running => {
    const batch = spawn('git', ['cat-file', '--batch'], {
      env: { ...GIT_ENVIRONMENT, GIT_DIR: directory },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const started: Running = { batch, questions: [] };
    listen(started, () => {
      if (running === started) running = undefined;
    });
    return started;
  };
  return {
    read: (revision) => {
      // A newline would ask two questions at once.
      if (revision === '' || /[\r\n]/.test(revision)) return Promise.resolve(undefined);
      return new Promise((answer, fail) => {
        running ??= start();
        running.questions.push({ answer, fail });
        setKeepsAlive(running.batch, true);
        running.batch.stdin.write(`${revision}\n`);
      });
    },
    close: () => {
      running?.batch.kill();
      running = undefined;
    },
  };
}
