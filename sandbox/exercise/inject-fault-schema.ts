/** The inject that makes GitHub fail: which request, how, and how often. */
import { z } from 'zod';
import { Duration } from './duration.ts';
import { resolveFaultRoute } from './fault-route.ts';

/** Other words for the same mishap. */
const FAULT_MODES = new Map([
  ['lost-answer', 'lost'],
  ['lost-response', 'lost'],
  ['rate-limited', 'rate-limit'],
  ['moved-ref', 'move-ref'],
  ['ref-moved', 'move-ref'],
  ['slow-answer', 'slow'],
]);
const toFaultMode = (word: string): string => FAULT_MODES.get(word) ?? word;

export const FaultInject = z.strictObject({
  on: z
    .string()
    .regex(/^[A-Za-z]+\s+\/\S*(?:\s+\w+)?$/, {
      error: 'Expected a method and a route, as in POST /graphql',
      abort: true,
    })
    .superRefine((on, context) => {
      const { problem } = resolveFaultRoute(on);
      if (problem !== undefined) context.addIssue(problem);
    }),
  /** 200 is what GraphQL says to some limits. */
  status: z.union([z.literal(200), z.int().min(400).max(599)]).optional(),
  times: z.int().positive().optional(),
  after: z.int().nonnegative().optional(),
  mode: z
    .string()
    .transform((word) => toFaultMode(word.replaceAll('_', '-')))
    .pipe(
      z.enum([
        'before',
        'lost',
        'forbid',
        'rate-limit',
        'secondary-limit',
        'graphql-rate-limit',
        'something-went-wrong',
        'timeout',
        'html',
        'partial',
        'resource-limits',
        'lag',
        'move-ref',
        'slow',
        'disconnect',
      ]),
    )
    .optional(),
  performed: z.boolean().optional(),
  /** Seconds; `none` when the answer does not say. */
  retry_after: z.union([z.int().positive(), z.literal('none')]).optional(),
  delay: Duration.optional(),
});
