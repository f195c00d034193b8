import { beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import {
  authenticate,
  canSee,
  canSpeak,
  isAllowed,
  toForbiddenMessage,
} from '#sandbox/server/authorize.ts';
import { asRole, reads, writes } from '#sandbox/server/route.ts';
import { addThread } from '#sandbox/world/threads.ts';
import { mintPersonToken, revokeToken } from '#sandbox/world/tokens.ts';
import type { Token } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../world/bare-world.ts';
import { toInstallation, toJob } from './ask.ts';

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

const as = (login: string): Token => mintPersonToken(world, login);

describe('a header', () => {
  test('is of a token that lives, in either of GitHub’s words and any case', () => {
    const token = as('dana');
    for (const word of ['Bearer', 'bearer', 'token', 'TOKEN']) {
      expect(authenticate(world, `${word} ${token.value}`)).toEqual({ known: true, token });
    }
    expect(authenticate(world, `Basic ${token.value}`).known).toBe(false);
  });

  test('that is missing is anonymous; one that is wrong or dead is refused', () => {
    expect(authenticate(world, undefined)).toEqual({ known: true, token: undefined });
    expect(authenticate(world, '')).toMatchObject({ known: true });
    expect(authenticate(world, 'Bearer nothing')).toMatchObject({ message: 'Bad credentials' });
    const token = as('dana');
    revokeToken(token);
    expect(authenticate(world, `Bearer ${token.value}`).known).toBe(false);
  });
});

describe('a private repository is seen', () => {
  test('by its people, and by nobody else', () => {
    const { incidentRepository } = world;
    expect(canSee(as('eve'), incidentRepository)).toBe(true);
    expect(canSee(undefined, incidentRepository)).toBe(false);
    incidentRepository.collaborators.delete(actAs(world, 'eve').account.id);
    expect(canSee(as('eve'), incidentRepository)).toBe(false);
    expect(canSee(undefined, { ...incidentRepository, private: false })).toBe(true);
  });

  test('by a job where it runs alone, by an App wherever it is installed', () => {
    const shop = world.repositories.get('acme/shop');
    if (shop === undefined) throw new Error('There is no shop.');
    expect(canSee(toJob(world), world.incidentRepository)).toBe(true);
    expect(canSee(toJob(world), shop)).toBe(false);
    const app = toInstallation(world, world.apps.operator);
    expect(canSee(app, shop)).toBe(true);
    expect(canSee(app, { ...shop, isElsewhere: true })).toBe(false);
    expect(canSee({ ...app, repositories: ['ACME/Shop'] }, shop)).toBe(true);
    expect(canSee({ ...app, repositories: [] }, shop)).toBe(false);
  });
});

describe('something is allowed', () => {
  test('to a job or an App by any one of the permissions, whatever roles there are', () => {
    const need = asRole('admin', writes('issues', 'pull_requests'));
    const { incidentRepository } = world;
    expect(isAllowed(toJob(world, { pull_requests: 'write' }), need, incidentRepository)).toBe(
      true,
    );
    expect(isAllowed(toJob(world, { issues: 'read' }), need, incidentRepository)).toBe(false);
    expect(isAllowed(toJob(world, { contents: 'write' }), need, incidentRepository)).toBe(false);
    // A need that no permission meets.
    expect(isAllowed(toJob(world, { contents: 'write' }), writes(), incidentRepository)).toBe(
      false,
    );
  });

  test('to people by their role, to nobody but reading', () => {
    const { incidentRepository } = world;
    expect(isAllowed(as('dana'), writes('contents'), incidentRepository)).toBe(true);
    expect(isAllowed(as('eve'), writes('contents'), incidentRepository)).toBe(false);
    expect(isAllowed(as('dana'), asRole('maintain', writes()), incidentRepository)).toBe(false);
    expect(isAllowed(undefined, reads('contents'), incidentRepository)).toBe(true);
    expect(isAllowed(undefined, writes('contents'), incidentRepository)).toBe(false);
  });
});

test('where the conversation is locked, only people who write go on', () => {
  const { incidentRepository: repository } = world;
  const thread = addThread(actAs(world, 'dana'), { title: 't', body: '' });
  const tokens = [as('dana'), as('eve'), toJob(world, { issues: 'write' }), undefined];
  expect(tokens.map((token) => canSpeak(token, repository, thread))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  thread.locked = true;
  expect(tokens.map((token) => canSpeak(token, repository, thread))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('each is refused in words of their own', () => {
  const words = [undefined, as('dana'), toJob(world)].map(toForbiddenMessage);
  expect(words).toEqual([
    'Requires authentication',
    'Must have admin rights to Repository.',
    'Resource not accessible by integration',
  ]);
});
