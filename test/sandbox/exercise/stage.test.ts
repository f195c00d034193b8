import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { findLeaks } from '#sandbox/exercise/secret-search.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { openTinyStage } from './tiny-project.ts';

const KEY = 'rehearsal-key-that-acts';
const WORLD = `settings:
  policy: {second_person: always}
  providers: {okta: {url: "http://127.0.0.1:8090"}}
environments:
  containment: {secrets: {FIREBREAK_PROVIDER_KEY: ${KEY}}}
`;

it('says in firebreak.yml and in the environments what the exercise says', async () => {
  const { world } = (await openTinyStage(WORLD)).stage;
  const file = await world.git.readObject('main:firebreak.yml');
  expect(parse(String(file?.content))).toMatchObject({
    organisation: 'acme',
    policy: { second_person: 'always' },
    providers: { okta: { url: 'http://127.0.0.1:8090' } },
  });
  const secrets = world.incidentRepository.environments.get('containment')?.secrets;
  expect(secrets?.get('FIREBREAK_PROVIDER_KEY')).toBe(KEY);
  expect([...(secrets?.keys() ?? [])]).toContain('FIREBREAK_RECORD_KEY');
});

it('finds a secret of an environment wherever it was left', async () => {
  const { world } = (await openTinyStage(WORLD)).stage;
  expect(await findLeaks(world, [])).toEqual([]);
  await openIssue(actAs(world, 'dana'), { title: 'Look', body: `It is ${KEY}` });
  expect(await findLeaks(world, [])).toContainEqual({
    secret: 'FIREBREAK_PROVIDER_KEY',
    where: expect.stringMatching(/^thread #\d+$/),
  });
});
