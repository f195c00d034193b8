/**
 * Sentences for the texts that Firebreak's own commands write into a timeline, so that they read as English. A text that
 * fits none is a person's own and is quoted, never reworded.
 */
import { ID } from '#incident/path.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import { code, type Phrase, say, words } from '../prose/phrase.ts';
import { trimStop } from '../prose/wording.ts';

type Tell = (match: readonly string[], actor: string) => Phrase | undefined;

interface QuotedText {
  kind: TimelineEntry['kind'];
  pattern: RegExp;
  tell: Tell;
}

function toSpoken(role: string): Phrase {
  return words(role.replaceAll('-', ' '));
}

function toComment(author: string, actor: string): Phrase {
  return author === actor ? words('a comment of their own') : say`the comment of ${author}`;
}

const OWN_WORDS: readonly QuotedText[] = [
  {
    kind: 'detected',
    pattern: /^first noticed, as the declaration says$/,
    tell: (_, actor) => say`the incident was detected, according to ${actor}’s declaration`,
  },
  {
    kind: 'declared',
    pattern: /^declared (SEV[1-4]) (incident|exercise) (?:in|from) issue (\d+)$/,
    tell: ([severity = '', kind = '', issue = ''], actor) =>
      say`${actor} declared the ${words(kind)} as ${words(severity)} in issue ${words(issue)}`,
  },
  {
    kind: 'closed',
    pattern: /^closed by merging pull request (\d+)$/,
    tell: ([pull = ''], actor) =>
      say`${actor} closed the incident by merging pull request ${words(pull)}`,
  },
  {
    kind: 'closed',
    pattern: /^closed by (\S+)$/,
    tell: ([closer], actor) => (closer === actor ? say`${actor} closed the incident` : undefined),
  },
  {
    kind: 'decision',
    pattern: /^(\S+) has the role ([a-z-]{1,40})$/,
    tell: ([holder = '', role = ''], actor) =>
      holder === actor
        ? say`${actor} took the role of ${toSpoken(role)}`
        : say`${actor} gave ${holder} the role of ${toSpoken(role)}`,
  },
  {
    kind: 'decision',
    pattern: /^severity (raised|lowered) from (SEV[1-4]) to (SEV[1-4])(?:: (.+))?$/,
    tell: ([verb = '', from = '', to = '', why = ''], actor) => {
      const because = why === '' ? say`` : say`: “${why}”`;
      return say`${actor} ${words(verb)} the severity from ${words(from)} to ${words(to)}${because}`;
    },
  },
  {
    kind: 'decision',
    pattern: new RegExp(
      String.raw`^(${ID.receipt}) \(([\w/-]+)\) stays in force beyond the close: (.+)$`,
    ),
    tell: ([receipt = '', step = '', why = ''], actor) =>
      say`${actor} decided that what ${words(receipt)} (${code(step)}) did stays in force beyond the close: “${why}”`,
  },
  {
    kind: 'decision',
    pattern: /^asked to close although something is open: (.+)$/,
    tell: ([why = ''], actor) =>
      say`${actor} asked to close the incident although something was open: “${why}”`,
  },
  {
    kind: 'closed',
    pattern: /^closed by (\S+) as (\S+) asked, although: (.+)$/,
    tell: ([closer, asker = '', open = ''], actor) =>
      closer === actor
        ? say`${actor} closed the incident, as ${asker} had asked, although something was open: “${open}”`
        : undefined,
  },
  {
    kind: 'note',
    pattern: new RegExp(
      String.raw`^registered exposed credential (${ID.credential}) \(([\w-]+)\)$`,
    ),
    tell: ([id = '', kind = ''], actor) =>
      say`${actor} registered the exposed credential ${code(id)} (${code(kind)})`,
  },
  {
    kind: 'note',
    pattern: new RegExp(`^credential (${ID.credential}) was rotated$`),
    tell: ([id = ''], actor) => say`the credential ${code(id)} was rotated, as ${actor} recorded`,
  },
  {
    kind: 'note',
    pattern: new RegExp(`^credential (${ID.credential}) was retired and needs no successor$`),
    tell: ([id = ''], actor) =>
      say`the credential ${code(id)} was retired and needs no successor, as ${actor} recorded`,
  },
  {
    kind: 'note',
    pattern: /^(\S+) (edited|deleted) a comment of Firebreak; what was recorded stands$/,
    tell: ([editor, verb = ''], actor) =>
      editor === actor
        ? say`${actor} ${words(verb)} a comment of Firebreak; what was recorded stands`
        : undefined,
  },
  {
    kind: 'note',
    pattern:
      /^(\S+) (edited|deleted) the comment of (\S+) that gave (.+); what was recorded stands$/,
    tell: ([editor, verb = '', author = '', command = ''], actor) =>
      editor === actor
        ? say`${actor} ${words(verb)} ${toComment(author, actor)} that gave ${code(command)}; what was recorded stands`
        : undefined,
  },
];

/** Tells an entry that a command of Firebreak wrote; undefined for a person's own words. */
export function tellQuotedText({ kind, actor, text }: TimelineEntry): Phrase | undefined {
  const plain = trimStop(text);
  for (const own of OWN_WORDS) {
    if (own.kind !== kind) continue;
    const [, ...match] = own.pattern.exec(plain) ?? [];
    const told = own.pattern.test(plain) ? own.tell(match, actor) : undefined;
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Words that say no more than that the milestone was recorded. */
const EMPTY = new Set(['as', 'recorded', 'by', 'the', 'incident', 'is', 'was', 'now', 'it']);

/** Whether a milestone's text says nothing beyond its kind and its person. */
export function addsNothing({ kind, actor, text }: TimelineEntry): boolean {
  const known = new Set([...kind.split('_'), actor.toLowerCase(), ...EMPTY]);
  const said = text.toLowerCase().split(/[^\p{L}\p{N}[\]-]+/u);
  return said.every((word) => word === '' || known.has(word));
}
