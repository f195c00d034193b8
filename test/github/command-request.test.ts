import { describe, expect, it } from 'vitest';
import { parseRequest } from '#github/command-request.ts';

const dana = { id: 1, login: 'dana', type: 'User' };
const bot = { id: 2, login: 'firebreak[bot]', type: 'Bot' };

function comment(changes: Record<string, unknown> = {}, event: Record<string, unknown> = {}) {
  return {
    name: 'issue_comment',
    payload: {
      action: 'created',
      issue: { number: 2, created_at: '2026-03-01T09:00:00Z' },
      comment: {
        id: 10,
        node_id: 'IC_10',
        body: '/help',
        html_url: 'https://example.com/c/10',
        created_at: '2026-03-02T09:00:00Z',
        user: dana,
        performed_via_github_app: null,
        ...changes,
      },
      sender: dana,
      ...event,
    },
  };
}

describe('parseRequest', () => {
  it('reads a comment and takes its author by numeric id', () => {
    expect(parseRequest(comment())).toMatchObject({
      kind: 'comment',
      commentId: 10,
      asker: { id: 1 },
    });
  });

  it('knows when an issue was opened, and nothing of the kind of a pull request', () => {
    const openedAt = new Date('2026-03-01T09:00:00Z');
    expect(parseRequest(comment())).toMatchObject({ openedAt });
    const issue = { number: 2, created_at: openedAt.toISOString(), pull_request: { url: 'x' } };
    expect(parseRequest(comment({}, { issue }))).not.toHaveProperty('openedAt');
    expect(parseRequest(labelled('contain:x/y'))).not.toHaveProperty('openedAt');
  });

  it.each([
    ['a bot wrote it', comment({ user: bot }, { sender: bot })],
    ['an app sent it for a person', comment({ performed_via_github_app: { id: 5 } })],
    ['its sender is not its author', comment({}, { sender: { ...dana, id: 9 } })],
  ])('ignores a comment when %s', (_name, event) => {
    expect(parseRequest(event)).toBeUndefined();
  });

  it('reads an edit as tampering by the sender with the author\u2019s comment', () => {
    const eve = { id: 9, login: 'eve', type: 'User' };
    expect(parseRequest(comment({}, { action: 'edited', sender: eve }))).toMatchObject({
      kind: 'edited',
      asker: { login: 'eve' },
      author: { login: 'dana' },
    });
  });

  const labelled = (name: string, sender = dana) => ({
    name: 'pull_request_target',
    payload: {
      action: 'labeled',
      label: { name },
      pull_request: {
        number: 2,
        node_id: 'PR_2',
        html_url: 'https://example.com/2',
        updated_at: '2026-03-02T09:00:00Z',
      },
      sender,
    },
  });

  it('reads a contain label as the command it stands for, from whoever applied it', () => {
    expect(parseRequest(labelled('contain:github/halt-workflows'))).toMatchObject({
      kind: 'label',
      body: '/contain github/halt-workflows',
      asker: { id: 1, login: 'dana' },
    });
  });

  it('ignores other labels and labels of bots', () => {
    expect(parseRequest(labelled('SEV1'))).toBeUndefined();
    expect(parseRequest(labelled('contain:x/y', bot))).toBeUndefined();
  });

  it.each([
    'contain:x/y\n/approve 00000000',
    'contain:x/y repository=shop',
    'contain:',
    'contain:../x',
  ])('takes no more than a step from a label: %j', (name) => {
    expect(parseRequest(labelled(name))).toBeUndefined();
  });

  it('says which field of an event is missing', () => {
    const event = { name: 'issue_comment', payload: { action: 'created' } };
    expect(() => parseRequest(event)).toThrow(/Unexpected issue_comment event/);
  });
});
