/** Addresses of attackers stand in the timeline so that nobody can click, ping or preview them. */
import { FILES } from '#incident/path.ts';
import { defangIndicator, findLive } from '#kernel/text/defang.ts';
import { quote } from '#kernel/text/quote.ts';
import type { Rule } from '../../rule.ts';

/** Kinds that are an address whoever reads them; bare domains look too much like file names. */
const KINDS = new Set(['url', 'ipv4', 'ipv6']);
const OURS = ['github.com', 'github.io', 'ghe.com'];

export const timelineLiveIndicator: Rule = {
  id: 'timeline/live-indicator',
  title: 'Addresses in the timeline are defanged',
  level: 'warning',
  why: 'GitHub links an address and a chat preview fetches it, which tells the attacker that someone is looking.',
  example: {
    file: FILES.timeline,
    bad: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the script came from http://203.0.113.7/x.sh\n',
    good: '## 2026-11-21\n\n- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the script came from hxxp://203[.]0[.]113[.]7/x.sh\n',
  },
  check({ timeline }) {
    return timeline.effective.flatMap((entry) => {
      const source = timeline.lines[entry.line - 1]?.source ?? '';
      if (!mayHoldAddress(source, source.indexOf(entry.time) + entry.time.length)) return [];
      const prose = toProse(source);
      return findLive(prose, { allow: OURS })
        .filter(({ kind }) => KINDS.has(kind))
        .map(({ value, column }) => ({
          file: FILES.timeline,
          line: entry.line,
          column,
          unexpected: `live ${quote(value)}`,
          expected: 'a defanged address',
          fix: `Write ${quote(defangIndicator(value))}.`,
        }));
    });
  },
};

/**
 * Whether a URL or an address of the network can stand in a line from an index on: none is without one of these. The
 * time of an entry has colons as well and is none, and blanks part it from what follows.
 */
function mayHoldAddress(line: string, from: number): boolean {
  ADDRESS_SIGN.lastIndex = from;
  return ADDRESS_SIGN.test(line);
}

const ADDRESS_SIGN = /:\/\/|\d\.\d|:[\da-f]{0,4}:/gi;

/** Blanks out, at equal length, what GitHub does not link by itself: code spans and the targets of source links. */
function toProse(source: string): string {
  return source.replace(/`[^`]*`|\]\([^()\s]*\)/g, (part) => ' '.repeat(part.length));
}
