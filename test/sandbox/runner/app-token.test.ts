import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { APP_TOKEN, createRunnerWorld, findStep, toWorkflow } from './runner-world.ts';

async function mint(inputs: string, environment = 'firebreak') {
  const made = await createRunnerWorld({
    'a.yml': toWorkflow(
      'issues',
      `- id: t\n  uses: ${APP_TOKEN}\n  with: {${inputs}}\n- id: s\n  env: {TOKEN: "\${{ steps.t.outputs.token }}"}\n  run: |\n    echo "$TOKEN"\n    echo "long=\${#TOKEN}" >> $GITHUB_OUTPUT`,
      `    environment: ${environment}\n`,
    ),
  });
  await openIssue(actAs(made.world, 'dana'), { title: 'x', body: '' });
  await made.runner.settle();
  const minted = [...made.world.tokens.values()].filter(({ kind }) => kind === 'installation');
  return { ...made, run: made.runner.runs[0], token: minted[0] };
}

const OBSERVER =
  'client-id: "${{ vars.FIREBREAK_OBSERVER_CLIENT_ID }}", private-key: "${{ secrets.FIREBREAK_OBSERVER_KEY }}"';

test('mints a masked token of the whole organisation that ends with the job', async () => {
  const { run, token, world } = await mint(`${OBSERVER}, owner: acme`);
  expect(run?.conclusion).toBe('success');
  expect(findStep(run, 's').log).toBe('***');
  expect(findStep(run, 's').outputs['long']).toBe(String(token?.value.length));
  expect(findStep(run, 't').outputs['token']).toBe('***');
  expect(token).toMatchObject({ revoked: true, run: { id: run?.id, job: 'main' } });
  expect(token?.repositories).toBeUndefined();
  expect(token?.permissions).toEqual(world.apps.observer.permissions);
});

test('narrows a token to permissions and repositories, this repository by default', async () => {
  const narrow = await mint(
    `${OBSERVER}, repositories: "shop, incidents", permission-members: read`,
  );
  expect(narrow.token?.repositories).toEqual(['acme/shop', 'acme/incidents']);
  expect(narrow.token?.permissions).toEqual({ members: 'read', metadata: 'read' });
  expect((await mint(OBSERVER)).token?.repositories).toEqual(['acme/incidents']);
});

test.each([
  [`${OBSERVER}, permission-contents: write`, 'not granted'],
  [`${OBSERVER}, permission-contents: all`, 'expected read or write'],
  [`${OBSERVER}, repositories: nowhere`, 'does not exist or is not accessible'],
  [`${OBSERVER}, owner: other`, 'not installed on other'],
  [
    'client-id: "${{ vars.FIREBREAK_OBSERVER_CLIENT_ID }}", private-key: wrong',
    'could not be decoded',
  ],
  ['client-id: "1", private-key: wrong', 'Integration not found'],
  ['private-key: wrong', "The 'client-id' (or deprecated 'app-id') input must be set"],
  [`${OBSERVER}, github-api-url: "https://x.invalid"`, '`github-api-url`'],
])('mints nothing for {%s}', async (inputs, sentence) => {
  const { run, token } = await mint(inputs);
  expect(run?.conclusion).toBe('failure');
  expect(findStep(run, 't').annotations[0]?.message).toContain(sentence);
  expect(token).toBeUndefined();
});

test('mints nothing in a job whose environment does not hold the key', async () => {
  const { run, token } = await mint(OBSERVER, 'elsewhere');
  expect(findStep(run, 't').log).toContain("'private-key' input must be set");
  expect(token).toBeUndefined();
});

test('still takes the number of an App, and says that the input is deprecated', async () => {
  const made = await createRunnerWorld({ 'a.yml': 'on: issues\njobs: {}\n' });
  const id = made.world.apps.observer.id;
  const { run, token } = await mint(
    `app-id: "${String(id)}", private-key: "\${{ secrets.FIREBREAK_OBSERVER_KEY }}"`,
  );
  expect(token?.account.login).toBe('firebreak-observer[bot]');
  expect(findStep(run, 't').annotations).toMatchObject([
    {
      level: 'warning',
      message: "Input 'app-id' has been deprecated with message: Use 'client-id' instead.",
    },
  ]);
});
