/**
 * Rulesets, what GitHub thinks of CODEOWNERS, and the default rights of `GITHUB_TOKEN`. Settings are kept as they were
 * sent; rulesets are obeyed wherever something is pushed or merged.
 */

import { z } from 'zod';
import { findOwnersErrors } from '#sandbox/world/code-owners.ts';
import { toFullName } from '#sandbox/world/payload.ts';
import { listBranchRules } from '#sandbox/world/rulesets.ts';
import type { Repository } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, noContent, notFound, ok } from '../answer.ts';
import { paginate } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { asRole, inRepository, reads, toNumber, withBody, writes } from '../route.ts';

const Ruleset = z.looseObject({
  name: z.string(),
  enforcement: z.enum(['disabled', 'active', 'evaluate']),
});
const WorkflowPermissions = z.looseObject({
  default_workflow_permissions: z.enum(['read', 'write']).default('read'),
  can_approve_pull_request_reviews: z.boolean().default(false),
});

type Kept = Repository['rulesets'][number];

/** What was sent, and where it holds. */
const renderRuleset = ({ id, body }: Kept, { repository }: RepositoryRequest['act']): unknown => ({
  id,
  source: toFullName(repository),
  source_type: 'Repository',
  ...(typeof body === 'object' && body),
});

/** The list leaves out what a ruleset demands and of whom. */
function renderListed(ruleset: Kept, act: RepositoryRequest['act']): unknown {
  const left = new Set(['rules', 'conditions', 'bypass_actors']);
  const entries = Object.entries(z.looseObject({}).parse(renderRuleset(ruleset, act)));
  return Object.fromEntries(entries.filter(([name]) => !left.has(name)));
}

/** A rule that takes no parameters is listed without any. */
function listRules(request: RepositoryRequest): ApiAnswer {
  const { act, parameters } = request;
  const rules = listBranchRules(act, parameters['branch'] ?? '');
  return paginate(request, rules, ({ type, parameters: asked, ruleset }) => ({
    type,
    ...(Object.keys(asked).length > 0 && { parameters: asked }),
    ruleset_source_type: 'Repository',
    ruleset_source: toFullName(act.repository),
    ruleset_id: ruleset,
  }));
}

function withRuleset(
  answer: (request: RepositoryRequest, ruleset: Kept) => ApiAnswer,
): (request: RepositoryRequest) => ApiAnswer {
  return (request) => {
    const id = toNumber(request, 'ruleset_id');
    const ruleset = request.act.repository.rulesets.find((one) => one.id === id);
    return ruleset === undefined ? notFound() : answer(request, ruleset);
  };
}

const READS = reads('metadata', 'administration');
const WRITES = asRole('admin', writes('administration'));
const ALL = '/repos/{owner}/{repo}/rulesets';
const ONE = `${ALL}/{ruleset_id}` as const;
const WORKFLOW = '/repos/{owner}/{repo}/actions/permissions/workflow';

export const SETTING_ROUTES: Route[] = [
  inRepository(['GET', ALL], READS, (request) =>
    paginate(request, request.act.repository.rulesets, (one) => renderListed(one, request.act)),
  ),
  inRepository(
    ['POST', ALL],
    WRITES,
    withBody(Ruleset, ({ act }: RepositoryRequest, body) => {
      const ruleset = { id: act.world.ids.next('other'), body };
      act.repository.rulesets.push(ruleset);
      return created(renderRuleset(ruleset, act));
    }),
  ),
  inRepository(['GET', '/repos/{owner}/{repo}/rules/branches/{branch}'], READS, listRules),
  inRepository(
    ['GET', ONE],
    READS,
    withRuleset(({ act }, ruleset) => ok(renderRuleset(ruleset, act))),
  ),
  inRepository(
    ['PUT', ONE],
    WRITES,
    withRuleset((request, ruleset) => {
      ruleset.body = request.body;
      return ok(renderRuleset(ruleset, request.act));
    }),
  ),
  inRepository(
    ['DELETE', ONE],
    WRITES,
    withRuleset(({ act }, ruleset) => {
      act.repository.rulesets = act.repository.rulesets.filter((one) => one !== ruleset);
      return noContent();
    }),
  ),
  inRepository(
    ['GET', '/repos/{owner}/{repo}/codeowners/errors'],
    reads('contents'),
    async ({ act, query }) => {
      const ref = query.get('ref') ?? act.repository.defaultBranch;
      const errors = await findOwnersErrors(act, ref);
      return errors === undefined ? notFound() : ok({ errors });
    },
  ),
  inRepository(['GET', WORKFLOW], asRole('admin', reads('administration')), ({ act }) =>
    ok(act.repository.workflowPermissions),
  ),
  inRepository(
    ['PUT', WORKFLOW],
    WRITES,
    withBody(WorkflowPermissions, ({ act }: RepositoryRequest, body) => {
      const { default_workflow_permissions, can_approve_pull_request_reviews } = body;
      act.repository.workflowPermissions = {
        default_workflow_permissions,
        can_approve_pull_request_reviews,
      };
      return noContent();
    }),
  ),
];
