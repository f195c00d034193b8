import { expect, test } from 'vitest';
import { issue } from '#sandbox/exercise/injects/issue.ts';
import { toInject } from '../bare-session.ts';
import { prepareSession } from '../git-session.ts';

const incident = prepareSession();

async function file(data: object) {
  const { session } = incident();
  await issue.perform(toInject({ issue: { by: 'dana', ...data } }), session);
  const { title, body, labels } = session.made.get('now')?.thread ?? {};
  return { title, body, labels: [...(labels ?? [])] };
}

test('fields go through the form, whose title is the summary’s first line', async () => {
  const filed = await file({ fields: { summary: 'It leaked\nbadly', severity: 'SEV1' } });
  expect(filed.title).toBe('It leaked');
  expect(filed.body).toContain('### Severity\n\nSEV1');
  expect((await file({ template: 'incident.yml' })).title).toBe('[incident] ');
});

test('a value that no dropdown offers is written by hand, the rest as the form shows it', async () => {
  const { body } = await file({ fields: { summary: 's', severity: 'SEV9' } });
  expect(body).toContain('### Severity\n\nSEV9');
  expect(body).toContain('- [ ] No secrets in here');
});

test('a body is an issue without a form', async () => {
  expect(await file({ body: 'words', labels: 'x' })).toEqual({
    title: 'Untitled',
    body: 'words',
    labels: ['x'],
  });
});

test('a field that the form lacks, or a form that is not there, is refused', async () => {
  await expect(file({ fields: { nothing: 'x' } })).rejects.toThrow('has no field nothing');
  await expect(file({ template: 'nothing' })).rejects.toThrow('no issue form');
});
