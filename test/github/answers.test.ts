import { describe, expect, it } from 'vitest';
import { GITHUB_ACTIONS } from '#incident/recorder-account.ts';
import { findOwnPull, toCommentFact, toThread } from '#github/answers.ts';

describe('a thread', () => {
  const pull = { __typename: 'PullRequest', number: 8 };
  const branch = 'incident/INC-2026-0007';

  it('that is an issue belongs to the incident it would declare', () => {
    const issue = { __typename: 'Issue', number: 7, createdAt: '2026-03-02T09:00:00Z' };
    expect(toThread(issue, GITHUB_ACTIONS)).toEqual({ number: 7, kind: 'issue', branch });
    expect(toThread(null, GITHUB_ACTIONS)).toBeUndefined();
  });

  it.each([
    ['our own incident branch', { headRefName: branch, isCrossRepository: false }, branch],
    ['a fork', { headRefName: branch, isCrossRepository: true }, undefined],
    ['nobody knows where', { headRefName: branch }, undefined],
    ['another branch', { headRefName: 'main', isCrossRepository: false }, undefined],
    ['no branch', { isCrossRepository: false }, undefined],
  ])('that is a pull request from %s', (_, head, expected) => {
    const thread = toThread({ ...pull, ...head }, GITHUB_ACTIONS);
    expect(thread).toMatchObject({ number: 8, kind: 'pull_request' });
    expect(thread?.branch).toBe(expected);
  });

  it.each<[string, { id?: number; kind?: string; body: string }[], number | undefined]>([
    [
      'our status comment',
      [{ body: '<!-- firebreak:status X --><!-- firebreak:segment 3 -->' }],
      3,
    ],
    ['one behind others', [{ body: '' }, { body: '<!-- firebreak:segment 12 -->' }], 12],
    [
      'no comment of a person',
      [{ id: 5, kind: 'User', body: '<!-- firebreak:segment 9 -->' }],
      undefined,
    ],
    ['no comment of another bot', [{ id: 5, body: '<!-- firebreak:segment 9 -->' }], undefined],
    ['no number that none has', [{ body: '<!-- firebreak:segment 0 -->' }], undefined],
    ['nothing that is none', [{ body: '<!-- firebreak:segment ../3 -->' }], undefined],
  ])('takes the newest segment from %s', (_, comments, expected) => {
    const nodes = comments.map(({ id = GITHUB_ACTIONS.id, kind = 'Bot', body }) => ({
      body,
      author: { __typename: kind, login: 'x', databaseId: id },
    }));
    const head = { headRefName: branch, isCrossRepository: false, status: { nodes } };
    expect(toThread({ ...pull, ...head }, GITHUB_ACTIONS)?.segment).toBe(expected);
  });

  it('is found among the pull requests by base and origin', () => {
    const fork = { isCrossRepository: true, baseRefName: 'main' };
    const aside = { isCrossRepository: false, baseRefName: 'other' };
    const own = { isCrossRepository: false, baseRefName: 'main' };
    expect(findOwnPull([fork, aside, own], 'main')).toBe(own);
    expect(findOwnPull([fork, aside], 'main')).toBeUndefined();
  });
});

describe('a comment', () => {
  const node = {
    id: 'IC_1',
    databaseId: 1,
    url: 'https://github.example/1',
    viewerDidAuthor: false,
    body: '/help',
    createdAt: '2026-03-02T09:00:00Z',
    lastEditedAt: null,
    editor: null,
    author: { __typename: 'User', login: 'dana', databaseId: 11 },
    reactionGroups: [
      { content: 'EYES', viewerHasReacted: true },
      { content: 'ROCKET', viewerHasReacted: false },
    ],
  };

  it('names its author by number, whether it was edited, and our own reactions', () => {
    expect(toCommentFact(node, GITHUB_ACTIONS)).toMatchObject({
      author: { id: 11, login: 'dana', bot: false },
      edited: false,
      ownReactions: ['EYES'],
    });
    const edited = toCommentFact({ ...node, lastEditedAt: '2026-03-02T09:01:00Z' }, GITHUB_ACTIONS);
    expect(edited.edited).toBe(true);
  });

  it('names who changed it, unless that was its author', () => {
    const lastEditedAt = '2026-03-02T09:01:00Z';
    const by = (editor: typeof node.author | null) =>
      toCommentFact({ ...node, lastEditedAt, editor }, GITHUB_ACTIONS).changed;
    expect(toCommentFact(node, GITHUB_ACTIONS).changed).toBeUndefined();
    expect(by(node.author)).toBeUndefined();
    expect(by({ ...node.author, login: 'eve', databaseId: 12 })).toEqual({
      by: 'eve',
      at: new Date(lastEditedAt),
    });
    // It may have been our own.
    expect(by(null)).toBeUndefined();
  });

  it('has no account when GitHub knows the author no longer, or by name alone', () => {
    expect(toCommentFact({ ...node, author: null }, GITHUB_ACTIONS).author).toBeUndefined();
    const author = { __typename: 'Mannequin', login: 'ghost' };
    expect(toCommentFact({ ...node, author }, GITHUB_ACTIONS).author).toBeUndefined();
  });

  it.each([
    ['our token and our bot', true, { __typename: 'Bot', databaseId: 41_898_282 }, true],
    ['another bot that GitHub takes for us', true, { __typename: 'Bot', databaseId: 7 }, false],
    ['a person with our id', true, { __typename: 'User', databaseId: 41_898_282 }, false],
    ['our bot under another token', false, { __typename: 'Bot', databaseId: 41_898_282 }, false],
  ] as const)('of %s is our own: %s', (...[, viewerDidAuthor, author, own]) => {
    const written = { ...node, viewerDidAuthor, author: { ...author, login: 'github-actions' } };
    expect(toCommentFact(written, GITHUB_ACTIONS).own).toBe(own);
  });
});
