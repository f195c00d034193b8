/**
 * The one place that decides which GraphQL errors are part of an answer. GitHub answers null and an error of type
 * NOT_FOUND for a file, a thread, a person or an object that is not there; a query that expects this names the place, and
 * everything else that GraphQL complains of is a failure. Mutations expect nothing.
 */
import { z } from 'zod';
import { GraphqlError } from './answer.ts';

/** A path into the answer such as `repository.ref.target.record`; `*` stands for any place in a list. */
export type Place = string;

const Failure = z.object({ errors: z.array(GraphqlError).min(1), data: z.looseObject({}) });

/** The data of an answer whose errors say no more than that what was asked for is not there. */
export function findAnswer(failure: unknown, mayMiss: readonly Place[]): unknown {
  const parsed = Failure.safeParse(failure);
  if (!parsed.success) return undefined;
  const { errors, data } = parsed.data;
  return errors.every((one) => isAbsence(one, data, mayMiss)) ? data : undefined;
}

function isAbsence({ type, path }: GraphqlError, data: unknown, mayMiss: readonly Place[]) {
  if (type !== 'NOT_FOUND' || path === undefined) return false;
  const place = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
  return mayMiss.includes(place) && findValue(data, path) === null;
}

function findValue(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isHolder = typeof value === 'object' && value !== null;
    return isHolder ? new Map(Object.entries(value)).get(String(key)) : undefined;
  }, data);
}
