/**
 * Lines that somebody meant as commands and that are not run. Silence would be the worst answer to who waits for one;
 * a guess could run what nobody asked for. A path such as `/tmp` is nobody's command.
 */
import { suggest } from '#kernel/registry.ts';
import { clip, toSingleLine } from '#kernel/text/lines.ts';
import { renderCaret } from './caret.ts';
import type { GrammarNotice, GrammarProblem } from './grammar-problem.ts';
import type { Lookup } from './command.ts';
import type { CommandLine, CommandLines } from './lines.ts';
import { toLook, type Look, type Obstacle, type UnreadLine } from './look.ts';
import type { QuotedMail } from './mail.ts';

interface Meant extends Look {
  line: string;
  by: Obstacle;
  /** The command it was meant for. */
  name: string;
}

/** More of them say nothing new. */
const TOLD_AT_MOST = 10;
/** Text that may well be meant to be quoted stops no command beside it. */
const QUOTING: readonly Obstacle[] = ['indented', 'html', 'hidden', 'mail'];

/** Says of each line why it is not run: in place of the commands, or beside them where a quote is likely. */
export function judgeUnread(
  { lines, unread, mail }: CommandLines,
  commands: Lookup,
): { problems: GrammarProblem[]; notices: GrammarNotice[] } {
  const meant = unread.flatMap((one) => toMeant(one, commands)).slice(0, TOLD_AT_MOST);
  const isBeside = ({ by }: Meant) => lines.length > 0 && QUOTING.includes(by);
  const problems = meant
    .filter((one) => !isBeside(one))
    .map((one) => ({
      reason: 'malformed-command' as const,
      message: explain(one, mail),
      caret: renderCaret(one.line, {
        column: 0,
        length: one.before.length + one.slash.length + one.word.length,
      }),
    }));
  const notices = meant
    .filter(isBeside)
    .map((one) => ({ message: `Not run: ${explain(one, mail)}`, line: one.line }));
  return { problems, notices };
}

/** Says what of the text below a note is not on the timeline. */
export function tellLeftOut({ leftOut }: CommandLine): GrammarNotice[] {
  if (leftOut === undefined) return [];
  const message =
    'A note ends at an empty line, at a block of code or at HTML. What begins with this line is not on the timeline:';
  return [{ message, line: leftOut }];
}

function toMeant({ line, by }: UnreadLine, commands: Lookup): Meant[] {
  const look = toLook(line);
  if (look === undefined) return [];
  const known = look.names.find((name) => commands.find(name) !== undefined);
  // In a list or a heading a word that is close to a command is most likely just a word.
  const close = by === 'look' ? suggest(look.names[0] ?? '', commands.names()) : undefined;
  const name = known ?? close;
  return name === undefined ? [] : [{ ...look, line, by, name }];
}

function explain(meant: Meant, mail: QuotedMail | undefined): string {
  if (meant.by === 'look') return explainLook(meant);
  if (meant.by !== 'mail') return EXPLANATIONS[meant.by];
  const head = clip(toSingleLine(mail?.line ?? ''), 80);
  return (
    `What stands below "${head}" looks like a mail that is quoted, so its commands are not run: ` +
    'somebody else may have given them. Give the command above that line, or in a comment on GitHub.'
  );
}

const drawnInto = (what: string) =>
  `Markdown makes this line part of ${what}; leave an empty line above and below it.`;

const EXPLANATIONS = {
  heading: drawnInto('a heading'),
  container: drawnInto('a list or quote'),
  code: drawnInto('code'),
  html: drawnInto('the HTML above it'),
  hidden: drawnInto('what began above it, such as HTML, a link or a formula, and may not show it'),
  drawn: drawnInto('a table, footnote, link or other formatting, or strikes it out'),
  indented:
    'A tab or four blanks in front make this line code; write the command at the very start of its line.',
} as const;

function explainLook({ before, slash, word, name }: Meant): string {
  if (before !== '') {
    return `The line begins with ${describe(before)}; write the command at the very start of its line.`;
  }
  if (slash !== '/') {
    return `The line begins with ${slash} (${toCode(slash)}), which is no slash; type /${name} by hand.`;
  }
  return `There is no command "/${clip(toSingleLine(word), 40)}"; did you mean /${name}? Type the name by hand and leave a blank behind it.`;
}

const NAMES = new Map([
  [' ', 'a blank'],
  ['\t', 'a tab'],
  ['\u00A0', 'a no-break space (U+00A0)'],
  ['\u3000', 'a wide blank (U+3000)'],
  ['\uFEFF', 'a byte order mark (U+FEFF)'],
]);

function describe(before: string): string {
  const [first = '', ...rest] = [...new Set(before)];
  const name =
    NAMES.get(first) ??
    `${/\s/u.test(first) ? 'a blank' : 'an invisible character'} (${toCode(first)})`;
  return rest.length === 0 ? name : `${name} and more that cannot be seen`;
}

function toCode(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}
