/**
 * Facts about issue forms. A browser renders them, so no API can be asked: the sandbox answers for itself, and on github.com
 * a person looks.
 */
import assert from 'node:assert/strict';
import { actAs } from '#sandbox/world/act.ts';
import { parseIssueForm, renderIssueForm } from '#sandbox/world/issue-form.ts';
import { openIssueForm } from '#sandbox/world/issues.ts';
import type { Fact } from './fact.ts';
import { docs } from './sources.ts';

const SCHEMA = docs(
  'communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema',
);
const FORMS = docs(
  'communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms',
);

const toForm = (dropdown: string) =>
  parseIssueForm(
    `name: x
body:
  - {type: input, id: text, attributes: {label: Text}, validations: {required: true}}
  - {type: dropdown, id: choice, attributes: {label: Choice, ${dropdown}}}
`,
    'form.yml',
  );

export const forms: readonly Fact[] = [
  {
    id: 'form-optional-dropdown-none',
    claim:
      'A dropdown in which nothing is chosen renders as `None`, any other empty field as `_No response_`.',
    grade: 'report',
    sources: [
      'https://github.com/hashicorp/terraform-provider-aws/issues/34802',
      'https://github.com/TanStack/query/issues/9235',
      'https://github.com/zentered/issue-forms-body-parser/pull/40',
    ],
    reliedOnBy: ['actions/declare/form.ts'],
    needs: ['world'],
    check: async () => {
      const body = renderIssueForm(toForm('options: [A, B]'), {});
      assert.equal(body, '### Text\n\n_No response_\n\n### Choice\n\nNone');
    },
  },
  {
    id: 'form-default-preselects',
    claim: '`default` is the index of the option that a dropdown shows before anybody touches it.',
    grade: 'docs',
    sources: [SCHEMA],
    reliedOnBy: ['.github/ISSUE_TEMPLATE/incident.yml', '.github/ISSUE_TEMPLATE/exercise.yml'],
    needs: ['world'],
    check: async () => {
      const body = renderIssueForm(toForm('options: [A, B], default: 1'), {});
      assert.match(body, /### Choice\n\nB$/);
    },
  },
  {
    id: 'form-none-is-reserved',
    claim: 'A dropdown may not offer `None`, in whatever case: GitHub then offers no form at all.',
    grade: 'report',
    sources: [
      'https://github.com/Automattic/jetpack/issues/20880',
      'https://github.com/TensorBlock/awesome-mcp-servers/issues/705',
      'https://github.com/ChrisTitusTech/linutil/issues/1273',
    ],
    reliedOnBy: ['.github/ISSUE_TEMPLATE/incident.yml', '.github/ISSUE_TEMPLATE/exercise.yml'],
    needs: ['world'],
    check: async () => {
      for (const word of ['None', 'none']) {
        assert.throws(() => toForm(`options: [A, ${word}]`), /reserved word/);
      }
    },
  },
  {
    id: 'form-required-in-public-alone',
    claim: 'In a private repository no field of a form is required.',
    grade: 'docs',
    sources: [SCHEMA],
    reliedOnBy: ['actions/declare/declaration.ts'],
    needs: ['world'],
    check: async () => {
      const form = toForm('options: [A, B]');
      assert.match(renderIssueForm(form, {}), /_No response_/);
      assert.throws(() => renderIssueForm(form, {}, { isPublic: true }), /Text/);
    },
  },
  {
    id: 'form-required-dropdown-preselected',
    claim: 'A required dropdown that nobody touches submits its first option.',
    grade: 'report',
    sources: [
      'https://github.com/processing/processing4/issues/1149',
      'https://github.com/ansible/ansible/issues/84524',
    ],
    reliedOnBy: [],
    doubtful:
      'Users report it since about 2025, no document says so. No dropdown of ours is required, and the first option of each says that nobody has chosen.',
    needs: ['world'],
    check: async () => {
      const form = toForm('options: [A, B]}, validations: {required: true');
      return renderIssueForm(form, {}).endsWith('### Choice\n\nA')
        ? 'the first option is submitted'
        : 'nothing is chosen';
    },
  },
  {
    id: 'form-labels-unknown',
    claim: 'A label that a form names and the repository lacks is neither put on nor made.',
    grade: 'docs',
    sources: [FORMS],
    reliedOnBy: ['.github/workflows/declare.yml', 'actions/declare/recognise.ts'],
    needs: ['world'],
    check: async ({ world }) => {
      assert.ok(world);
      const { labels } = world.incidentRepository;
      labels.delete('incident');
      const fields = { summary: 'A leak' };
      const issue = await openIssueForm(actAs(world, 'dana'), { template: 'incident', fields });
      assert.deepEqual([...issue.labels], []);
      assert.equal(labels.has('incident'), false);
    },
  },
];
