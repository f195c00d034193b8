/** What the steps of the laboratory may do to this machine. A process is known by the file that holds its number. */
import { UpstreamError } from '#kernel/errors.ts';
import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Machine {
  /** Bytes of a file; undefined when it is not there. */
  findSize(name: string): Promise<number | undefined>;
  /** Gives a file another name. */
  move(from: string, to: string): Promise<void>;
  /** The number in `<name>.pid`; undefined when there is none. */
  findProcess(name: string): Promise<number | undefined>;
  isRunning(id: number): boolean;
  stop(id: number): void;
}

/** Shows the porter a token that says which job comes. @throws UpstreamError when the porter does not let it in. */
export async function passPorter(porter: string, token: string): Promise<void> {
  const { status } = await fetch(porter, { method: 'POST', body: token });
  if (status !== 200) throw new UpstreamError({ service: 'The porter', route: 'POST /', status });
}

/** Opens a folder of this machine. */
export function openMachine({ folder }: { folder: string }): Machine {
  return {
    findSize: (name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => undefined,
      ),
    move: (from, to) => rename(join(folder, from), join(folder, to)),
    findProcess: async (name) => {
      const text = await readFile(join(folder, `${name}.pid`), 'utf8').catch(() => '');
      return /^\d+$/.test(text.trim()) ? Number(text) : undefined;
    },
    isRunning,
    stop: (id) => void process.kill(id, 'SIGKILL'),
  };
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
