import { describe, expect, test } from 'vitest';
import { isTrue } from '#sandbox/runner/expression.ts';

const scope = {
  contexts: {
    github: { event: { comment: { body: '/Note x' }, issue: { labels: [{ name: 'incident' }] } } },
    needs: { command: { outputs: { apply: '' } } },
    vars: { LEVEL: 3 },
  },
  status: { success: true, failure: false, cancelled: false },
};

describe('conditions', () => {
  test.each([
    ["startsWith(github.event.comment.body, '/')", true],
    ["contains(github.event.comment.body, 'NOTE')", true],
    ["contains(github.event.issue.labels.*.name, 'incident')", true],
    ["contains(github.event.issue.labels.*.name, 'inc')", false],
    ['github.event.issue.pull_request', false],
    ["needs.command.outputs.apply != ''", false],
    ['needs.absent.outputs.apply', false],
    ["fromJSON('[1,2]')[1] == 2 && vars.level > 2", true],
    ['toJSON(needs.command.outputs) == \'{\n  "apply": ""\n}\'', true],
    ["format('{0}-{1}', 'a', vars.LEVEL) == 'a-3'", true],
    ["format('{0}''b''''c''', 'a') == fromJSON('\"a\\u0027b\\u0027\\u0027c\\u0027\"')", true],
    ['success() && !cancelled() && always()', true],
    ['secrets.KEY', false],
  ])('%s', (condition, expected) => {
    expect(isTrue(condition, scope)).toBe(expected);
  });
});

test.each(["hashFiles('**')", 'nonsense(1)', '1 +', "success('job')"])(
  'refuses %s by name',
  (expression) => {
    expect(() => isTrue(expression, scope)).toThrow(expression);
  },
);
