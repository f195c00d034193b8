/** A thread that checks incidents: it is sent jobs in lots, and asks for Git's objects where it was started. */
import { parentPort } from 'node:worker_threads';
import type { ReadObject } from './committed.ts';
import { attemptLot } from './job.ts';
import type { FromMain, FromThread } from './messages.ts';

type Answer = (content: Buffer | undefined) => void;

const waiting = new Map<number, Answer>();
let asked = 0;

function send(message: FromThread): void {
  // A thread has no origin, which windows have.
  // oxlint-disable-next-line require-post-message-target-origin
  parentPort?.postMessage(message);
}

const readObject: ReadObject = (object) =>
  new Promise((resolve) => {
    asked += 1;
    waiting.set(asked, resolve);
    send({ kind: 'read', number: asked, object });
  });

async function receive(message: FromMain): Promise<void> {
  if (message.kind === 'lot')
    return send({ kind: 'done', outcomes: await attemptLot(message.jobs, readObject) });
  const answer = waiting.get(message.number);
  waiting.delete(message.number);
  answer?.(message.content === undefined ? undefined : Buffer.from(message.content));
}

parentPort?.on('message', (message: FromMain) => void receive(message));
