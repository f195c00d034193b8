/**
 * One part of the setup. Looking never changes anything; what differs from what is wanted becomes a point that can be
 * applied, and what GitHub refuses becomes a point for a person. Applying twice finds nothing to do the second time.
 */
import { UpstreamError } from '#kernel/errors.ts';
import type { Settings } from '#incident/settings.ts';
import type { Site } from './site.ts';

export type Point =
  | { state: 'there'; text: string }
  | { state: 'todo'; text: string; apply(): Promise<unknown> }
  | { state: 'by-hand'; text: string };

export interface SetupTask {
  title: string;
  /** What is wanted, in words, for a plan without a token. */
  describe(settings: Settings): readonly string[];
  look(site: Site): Promise<readonly Point[]>;
}

/** What a refusal of GitHub leaves to a person. */
export function toManual(what: string, error: unknown): Point {
  if (!(error instanceof UpstreamError)) throw error;
  return { state: 'by-hand', text: `${what}: ${error.message}` };
}

/** Looks at one part; a refusal is a point like any other. */
export async function lookAt(task: SetupTask, site: Site): Promise<readonly Point[]> {
  try {
    return await task.look(site);
  } catch (error) {
    return [toManual(`Check ${task.title.toLowerCase()} yourself`, error)];
  }
}

/** Does what a point asks for; what GitHub refuses is left to a person. */
export async function applyPoint(point: Point): Promise<Point> {
  if (point.state !== 'todo') return point;
  try {
    await point.apply();
    return { state: 'there', text: `${point.text}: done` };
  } catch (error) {
    return toManual(point.text, error);
  }
}

/** Whether what is there holds at least what is wanted; GitHub adds defaults of its own. */
export function isWithin(wanted: unknown, there: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(there) &&
      there.length === wanted.length &&
      wanted.every((item) => there.some((other) => isWithin(item, other)))
    );
  }
  if (typeof wanted !== 'object' || wanted === null) return wanted === there;
  if (typeof there !== 'object' || there === null) return false;
  const present = new Map<string, unknown>(Object.entries(there));
  return Object.entries(wanted).every(([key, value]) => isWithin(value, present.get(key)));
}
