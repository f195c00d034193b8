/** Any client with a journal of its calls and a failure at any one of them. */
import { UpstreamError } from '#kernel/errors.ts';

export interface Faults {
  calls: string[];
  /** Makes the n-th call from now fail: before it acts, or with its answer lost. */
  failAt(n: number, mode: 'before' | 'lost'): void;
}

export function withFaults<Client extends object>(
  client: Client,
  service: string,
): Faults & { faulty: Client } {
  const calls: string[] = [];
  const fault: { left: number; mode: 'before' | 'lost' } = { left: 0, mode: 'before' };
  const fail = async (route: string, act: () => unknown): Promise<never> => {
    if (fault.mode === 'lost') await act();
    throw new UpstreamError({ service, route, message: 'connection reset' });
  };
  const faulty = new Proxy(client, {
    get: (target, name) => {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') return call;
      return (...args: unknown[]): unknown => {
        calls.push(String(name));
        fault.left -= 1;
        const act = (): unknown => Reflect.apply(call, target, args);
        return fault.left === 0 ? fail(String(name), act) : act();
      };
    },
  });
  const failAt: Faults['failAt'] = (n, mode) => Object.assign(fault, { left: n, mode });
  return { calls, faulty, failAt };
}
