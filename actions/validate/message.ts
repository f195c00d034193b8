/** The one sentence of a finding, "Unexpected X, expected Y", and how other readers' sentences become one. */
import { quote } from '#kernel/text/quote.ts';
import type { Finding } from './finding.ts';

type Sentence = Pick<Finding, 'unexpected' | 'expected'>;

/** Renders what is wrong as one sentence. */
export function toMessage({ unexpected, expected }: Sentence): string {
  return `Unexpected ${unexpected}, expected ${expected}`;
}

/** Reads the sentence of a kernel reader, whose "Expected Y, got X" says the same the other way round. */
export function parseMessage(message: string): Sentence {
  const [, unexpected, expected] = /^Unexpected (.+), expected (.+)$/su.exec(message) ?? [];
  if (unexpected && expected) return { unexpected, expected };
  const [, wanted, got] = /^Expected (.+), got (.+)$/su.exec(message) ?? [];
  if (wanted && got) return { unexpected: toNoun(got), expected: wanted };
  return { unexpected: `content (${quote(message)})`, expected: 'content that can be read' };
}

/** "Got another" and "got one that …" lean on what was expected; behind "Unexpected" they need a noun. */
function toNoun(got: string): string {
  return got.replace(/^another\b/, 'other content').replace(/^one (?=that )/, 'entry ');
}
