/** How often functions of ours are called, as V8 counts it: nothing is put in their place. */
import { Session, type Profiler } from 'node:inspector/promises';

/** A function by the end of its file's path, and its name. */
export interface Counted {
  file: string;
  name: string;
}

/** Counts the calls of some functions, in their order, while some work is done. */
export async function countCalls(
  functions: readonly Counted[],
  work: () => Promise<unknown>,
): Promise<number[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  try {
    await work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return functions.map((counted) => sumCalls(counted, result));
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

function sumCalls({ file, name }: Counted, scripts: Profiler.ScriptCoverage[]): number {
  const calls = scripts
    .filter(({ url }) => url.endsWith(`/${file}`))
    .flatMap((script) => script.functions.filter(({ functionName }) => functionName === name));
  return calls.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
