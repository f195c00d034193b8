/**
 * Faults on demand: a rehearsal names a route and how it shall fail. A fault is spent after `times`
 * matching requests, so a retry meets a healthy GitHub.
 */

import type { Fault } from '#sandbox/world/request-types.ts';

export interface Target {
  method: string;
  template: string;
  /** Root fields, for GraphQL. */
  operations: string[];
  isRead: boolean;
  /** A read for which an older state is known, so that `lag` can show it. */
  isLate: boolean;
}

interface Progress {
  seen: number;
  hits: number;
}

/** A route without the names of its parameters, which are free: `{n}` and `{issue_number}` are the same place. */
export function toShape(template: string): string {
  return template.replaceAll(/\{[^}]*\}/g, '{}');
}

function isMatch(fault: Fault, target: Target): boolean {
  const [method, template = '', operation] = fault.on.trim().split(/\s+/);
  if (method === '*') return true;
  return (
    method?.toUpperCase() === target.method &&
    toShape(template) === toShape(target.template) &&
    (operation === undefined || target.operations.includes(operation))
  );
}

/** Starts counting for one server; returns which fault, if any, hits a request. */
export function startFaults(faults: readonly Fault[]): (target: Target) => Fault | undefined {
  const progress = new WeakMap<Fault, Progress>();
  const isHit = (fault: Fault, { isLate }: Target): boolean => {
    const before = progress.get(fault) ?? { seen: 0, hits: 0 };
    const seen = before.seen + 1;
    const isDue = seen > (fault.after ?? 0) && before.hits < (fault.times ?? 1);
    const hit = isDue && (fault.mode !== 'lag' || isLate);
    progress.set(fault, { seen, hits: before.hits + (hit ? 1 : 0) });
    return hit;
  };
  // Every matching fault counts the request; the first that is due shapes the answer.
  return (target) =>
    faults.filter((fault) => isMatch(fault, target)).filter((fault) => isHit(fault, target))[0];
}

/** How the journal names a fault. */
export function toFaultName(fault: Fault): string {
  const mode = fault.mode ?? 'before';
  return fault.status === undefined ? mode : `${mode} ${String(fault.status)}`;
}
