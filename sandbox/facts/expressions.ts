/** Facts about the expressions in which workflows decide what starts. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { CONTEXTS, EXPRESSIONS, runner } from './sources.ts';
import { evaluate, findJob, runFor, runOnce, sayOnIssue, toWorkflow } from './workflow.ts';

const COMMAND = '.github/workflows/command.yml';
const DECLARE = '.github/workflows/declare.yml';

const functions = (name: string) =>
  runner(`Sdk/DTExpressions2/Expressions2/Sdk/Functions/${name}.cs`);

export const expressions: readonly Fact[] = [
  {
    id: 'expressions-ignore-case',
    claim: '`==`, `startsWith`, `endsWith` and `contains` ignore case.',
    grade: 'docs',
    sources: [functions('StartsWith'), functions('Contains'), EXPRESSIONS],
    reliedOnBy: [COMMAND, DECLARE, '.github/workflows/close.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const found = await evaluate(subject, {
        equal: "'USER' == 'User'",
        starts: "startsWith('Contain:x', 'contain:')",
        ends: "endsWith('a[BOT]', '[bot]')",
        contains: "contains('An INCIDENT', 'incident')",
        listed: `contains(fromJSON('["Incident"]'), 'incident')`,
      });
      assert.deepEqual(found, {
        equal: 'true',
        starts: 'true',
        ends: 'true',
        contains: 'true',
        listed: 'true',
      });
    },
  },
  {
    id: 'expressions-missing-is-null',
    claim:
      'A property that is not there is null: no error, empty as text, no truth, and begins with nothing.',
    grade: 'docs',
    sources: [EXPRESSIONS, CONTEXTS],
    reliedOnBy: [COMMAND, DECLARE, '.github/workflows/report.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const found = await evaluate(subject, {
        text: "format('<{0}>', github.event.changes.body.from)",
        starts: "startsWith(github.event.label.name, 'contain:')",
        deep: 'github.event.pull_request.head.repo.full_name == github.repository',
        fallback: 'github.event.pull_request.number || github.event.issue.number != 0',
        flag: 'github.event.deleted != true',
      });
      assert.deepEqual(found, {
        text: '<>',
        starts: 'false',
        deep: 'false',
        fallback: 'true',
        flag: 'true',
      });
    },
  },
  {
    id: 'expressions-find-a-command',
    claim:
      'A line of a comment that begins with a slash is found by a line break before it, from JSON.',
    grade: 'docs',
    sources: [EXPRESSIONS],
    reliedOnBy: [COMMAND],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const line = String.raw`format('{0}{1}', fromJSON('"\n"'), github.event.comment.body)`;
      const expression = String.raw`contains(${line}, fromJSON('"\n/"'))`;
      const say = (body: string) => () => sayOnIssue(subject, body);
      const first = await evaluate(subject, { found: expression }, say('/note one'));
      const later = await evaluate(subject, { found: expression }, say('Look:\n/note one'));
      const never = await evaluate(subject, { found: expression }, say('either/or'));
      assert.deepEqual(
        [first, later, never],
        [{ found: 'true' }, { found: 'true' }, { found: 'false' }],
      );
    },
  },
  {
    id: 'expressions-length',
    claim:
      'An expression has at most 21,000 characters; a workflow with a longer one is refused as a whole, and nothing starts.',
    grade: 'docs',
    sources: [
      runner('Sdk/DTExpressions2/Expressions2/ExpressionConstants.cs'),
      '@actions/expressions@0.3.61 dist/errors.js MAX_EXPRESSION_LENGTH',
    ],
    reliedOnBy: [COMMAND],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const starts = async (length: number) => {
        const job = `if: "'${'x'.repeat(length)}' != ''"`;
        const runs = await runFor(subject, toWorkflow({ job }));
        return runs.some(({ jobs }) => jobs.some(({ id }) => id === 'one'));
      };
      assert.deepEqual([await starts(20_500), await starts(21_000)], [true, false]);
    },
  },
  {
    id: 'expressions-object-filter',
    claim: '`labels.*.name` is the list of the names, and `contains` looks for a whole one in it.',
    grade: 'docs',
    sources: [EXPRESSIONS],
    reliedOnBy: [DECLARE],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const list = `fromJSON('[{"name": "incident"}, {"name": "x"}]')`;
      const found = await evaluate(subject, {
        whole: `contains(${list}.*.name, 'incident')`,
        part: `contains(${list}.*.name, 'incid')`,
        none: "contains(github.event.issue.labels.*.name, 'incident')",
      });
      assert.deepEqual(found, { whole: 'true', part: 'false', none: 'false' });
    },
  },
  {
    id: 'expressions-and-before-or',
    claim: '`&&` binds before `||`, and both answer one of their operands.',
    grade: 'docs',
    sources: [EXPRESSIONS],
    reliedOnBy: [COMMAND, DECLARE],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const found = await evaluate(subject, {
        order: 'false && false || true',
        operand: "github.event.pull_request.number || 'none'",
        both: "'a' && 'b'",
      });
      assert.deepEqual(found, { order: 'true', operand: 'none', both: 'b' });
    },
  },
  {
    id: 'expressions-actors',
    claim:
      '`github.event.sender.type` tells people from bots, and `github.repository` is owner and name.',
    grade: 'docs',
    sources: [CONTEXTS],
    reliedOnBy: [COMMAND, '.github/workflows/close.yml'],
    covers: [
      'github.event_name',
      'github.repository',
      'github.repository_owner',
      'github.ref',
      'github.head_ref',
      'github.actor',
    ],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const found = await evaluate(subject, {
        sender: 'github.event.sender.type',
        event: 'github.event_name',
        repository: 'github.repository',
        owner: 'github.repository_owner',
        ref: 'github.ref',
        head: 'github.head_ref',
        run: 'github.run_id > 0',
      });
      const { owner, repo, defaultBranch } = subject;
      assert.deepEqual(found, {
        sender: 'User',
        event: 'issue_comment',
        repository: `${owner}/${repo}`,
        owner,
        ref: `refs/heads/${defaultBranch}`,
        head: '',
        run: 'true',
      });
    },
  },
  {
    id: 'expressions-quotes-twice',
    claim: 'A script with an expression in it keeps its quotes and braces as they are written.',
    grade: 'docs',
    sources: [runner('Sdk/DTExpressions2/Expressions2/Tokens/LexicalAnalyzer.cs'), EXPRESSIONS],
    reliedOnBy: ['.github/workflows/probe.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const script = `echo '{"a": "b"}' "\${{ github.event_name }}" '%{c}'`;
      const { log } = findJob(await runOnce(subject, toWorkflow({ script })), 'one');
      assert.match(log, /^\{"a": "b"\} issue_comment %\{c\}/m);
    },
  },
];
