/**
 * Loads built files one after the other, in a thread that has loaded none, and tells how many schemas each built. Plain
 * JavaScript, because a thread that reads TypeScript takes longer to start than what it looks at.
 */
import { parentPort, workerData } from 'node:worker_threads';

let count = 0;
// What zod calls with each object that it has built, where somebody asks for it.
globalThis.__zod_globalConfig = { postProcessor: () => (count += 1) };

const built = [];
for (const file of workerData) {
  count = 0;
  // oxlint-disable-next-line no-await-in-loop -- what one has built the next finds built
  await import(file);
  built.push(count);
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
parentPort.postMessage(built);
