import { describe, expect, test } from 'vitest';
import { parseIssueForm, renderIssueForm } from '#sandbox/world/issue-form.ts';
import { FORM } from '#sandbox/facts/setting.ts';

const form = parseIssueForm(FORM, 'incident.yml');

const read = (...[asked, values, options]: Parameters<typeof renderIssueForm>) =>
  /### Severity\n\n(.*)/.exec(renderIssueForm(asked, { summary: 's', ...values }, options))?.[1];

describe('a filled issue form', () => {
  test('becomes headings and values, with GitHub words for what is empty', () => {
    const body = renderIssueForm(form, { summary: 'Token in a gist', severity: 'SEV1' });
    expect(body).toBe(
      [
        '### What happened\n\nToken in a gist',
        '### Severity\n\nSEV1',
        '### Detected at\n\n_No response_',
        '### Details\n\n_No response_',
        '### Before you go on\n\n- [ ] No secrets in here',
      ].join('\n\n'),
    );
  });

  test('a dropdown in which nothing is chosen says None, whichever way GitHub treats required ones', () => {
    const bare = parseIssueForm(FORM.replace(', default: 2', ''), 'incident.yml');
    const required = parseIssueForm(
      FORM.replace(', default: 2}', '}\n    validations: {required: true}'),
      'incident.yml',
    );
    expect(read(bare, {})).toBe('None');
    expect(read(form, {})).toBe('SEV3');
    expect(read(form, { severity: '' })).toBe('None');
    expect(read(required, {})).toBe('SEV1');
    expect(read(required, {}, { preselects: false })).toBe('None');
    expect(() => read(required, { severity: '' }, { isPublic: true })).toThrow('Severity');
  });

  test('nothing is required in a private repository', () => {
    expect(renderIssueForm(form, {})).toContain('### What happened\n\n_No response_');
    expect(() => renderIssueForm(form, {}, { isPublic: true })).toThrow('What happened');
  });

  test.each(['None', 'none'])('a form that offers %s is none', (word) => {
    const text = FORM.replace('SEV1,', `${word},`);
    expect(() => parseIssueForm(text, 'incident.yml')).toThrow(
      "body[2]: options must not include the reserved word, 'None'.",
    );
  });

  test('fences text of a field with `render`, ticks boxes and uses a default', () => {
    const values = { summary: 's', details: 'curl', consent: ['No secrets in here'] };
    const body = renderIssueForm(form, values);
    expect(body).toContain('### Severity\n\nSEV3');
    expect(body).toContain('```shell\ncurl\n```');
    expect(body).toContain('- [x] No secrets in here');
  });

  test('leaves text as it was typed, headings and all', () => {
    const body = renderIssueForm(form, { summary: 'a\n\n### Severity\n\nSEV4' });
    expect(body.match(/### Severity/g)).toHaveLength(2);
  });

  test('refuses fields and options the form does not have', () => {
    expect(() => renderIssueForm(form, { nope: 'x' })).toThrow('has no field nope');
    expect(() => renderIssueForm(form, { severity: 'SEV9' })).toThrow('Unexpected SEV9');
  });
});

test('a file that is no form is named', () => {
  expect(() => parseIssueForm('name: x\n', 'incident.yml')).toThrow('incident.yml is not an issue');
});
