/** What an upgrade says at its end: what was done to which files, what is new, and what comes next. */
import { toSingleLine, toVisible } from '#kernel/text/lines.ts';
import type { Section } from '../version/changelog.ts';
import { findOwnCode, type Deed, type Row } from './account.ts';
import { toBranch } from './copy.ts';

export interface Outcome {
  /** What the copy was made from, as people call it. */
  from: string;
  tag: string;
  digest: string;
  /** The branch that the copy was on. */
  branch: string;
  rows: readonly Row[];
  isCommitted: boolean;
  news: readonly Section[];
}

const TITLES: Readonly<Record<Deed, string>> = {
  taken: 'taken from the release',
  merged: 'merged with your edits',
  own: 'yours, kept as they are',
  'removed-here': 'removed by you, still gone',
  conflict: 'CONFLICTS, for you to solve',
};
const WIDTH = 28;
const NAMED_AT_MOST = 20;

/** Whether a person has to solve something before it can be committed. */
export function hasConflicts({ rows }: Outcome): boolean {
  return rows.some(({ deed }) => deed === 'conflict');
}

/** Renders all of it, a line each. */
export function renderOutcome(outcome: Outcome): string[] {
  const { from, tag, digest } = outcome;
  return [
    `Firebreak ${from} -> ${tag} (${digest}), on the branch ${toBranch(tag)}`,
    '',
    ...renderTable(outcome.rows),
    ...renderNews(outcome.news),
    ...renderCode(outcome.rows),
    '',
    hasConflicts(outcome) ? 'Not finished: solve the conflicts. Next:' : 'Next:',
    ...toNext(outcome).map((step, index) => `  ${index + 1}. ${step}`),
  ];
}

function renderTable(rows: readonly Row[]): string[] {
  const lines = Object.entries(TITLES).flatMap(([deed, title]) => {
    const own = rows.filter((row) => row.deed === deed);
    if (own.length === 0) return [];
    const count = `  ${title.padEnd(WIDTH)} ${String(own.length).padStart(5)}`;
    return deed === 'taken' ? [`${count}   ${renderCounts(own)}`] : [count, ...renderPaths(own)];
  });
  return [...lines, `  ${'incidents/'.padEnd(WIDTH)} ${'-'.padStart(5)}   not touched`];
}

function renderCounts(rows: readonly Row[]): string {
  const counts = ['changed', 'new', 'removed'].map((how) => ({
    how,
    count: rows.filter((row) => row.how === how).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ how, count }) => `${count} ${how}`)
    .join(', ');
}

/** Conflicts are named to the last; of others Git knows the rest. */
function renderPaths(rows: readonly Row[]): string[] {
  const named = rows.filter(({ deed }, index) => deed === 'conflict' || index < NAMED_AT_MOST);
  const rest = rows.length - named.length;
  return [
    ...named.map(({ path, how }) => `      ${toSingleLine(path)} (${how})`),
    ...(rest > 0 ? [`      and ${rest} more`] : []),
  ];
}

/** Text of another repository: without what a terminal would obey. */
function renderNews(news: readonly Section[]): string[] {
  if (news.length === 0) return [];
  const sections = news.flatMap(({ version, text }) => [
    '',
    `What ${version} brings (CHANGELOG.md):`,
    ...toVisible(text)
      .split('\n')
      .map((line) => (line === '' ? '' : `  ${line}`)),
  ]);
  return sections;
}

function renderCode(rows: readonly Row[]): string[] {
  const { all, built } = findOwnCode(rows);
  if (all.length === 0)
    return ['', 'No code of your own: dist/ is that of the release, to the byte.'];
  const rest =
    built.length === 0
      ? 'Nothing of it is built into dist/, which is that of the release, to the byte.'
      : 'dist/ is that of the release and does not hold your changes until you build it.';
  const count = all.length === 1 ? '1 file' : `${all.length} files`;
  return ['', `Code of your own: ${count}. ${rest}`];
}

function toNext(outcome: Outcome): string[] {
  const { rows, tag, branch, isCommitted } = outcome;
  const name = toBranch(tag);
  const builds = findOwnCode(rows).built.length > 0;
  const solve = 'solve each conflict, then: git add --all';
  const rebuild = 'npm run build && npm run docs      (your code goes into dist/)';
  const message = `git commit --all --message "Upgrade Firebreak to ${tag}"`;
  return [
    ...(hasConflicts(outcome) ? [solve] : []),
    'npm ci',
    ...(builds ? [rebuild] : []),
    'npm run check',
    ...(isCommitted && !builds ? [] : [message]),
    `git diff ${branch} -- firebreak.yml .github templates      (what you edit, read again)`,
    `git push --set-upstream origin ${name}      (an administrator: it changes .github, actions and dist)`,
    'open a pull request; ci.yml gives it the check firebreak/validate, an approver approves it',
    'after the merge: npm run setup, then npm run probe',
    `to drop all of it: git switch --force ${branch} && git branch -D ${name}`,
  ];
}
