/** A rehearsal of a new step on a system other than GitHub, through the real workflows and bundles. */
import { OPERATOR_KEY, toEnvironment, toReaderKeyName } from '#containment/index.ts';

/** Where the rehearsal plays the system, unless it is told otherwise. */
const URL = 'http://127.0.0.1:8090';

export function toExercisePath(id: string): string {
  return `test/providers/${id.replace('/', '/exercises/')}.yml`;
}

export function renderExercise(id: string, example: string): string {
  const [provider = ''] = id.split('/');
  return `# Played with: npm run build && npm run exercise -- ${toExercisePath(id)}
title: ${id}, from plan to rollback
start: 2026-06-01T09:00:00Z
people:
  dana: {roles: [responder]}
  omar: {roles: [responder, approver]}
settings:
  policy: {second_person: always}
  # To be written: what firebreak.yml says of it. Something answers there while this is played: a tenant for tests, or a
  # program of some lines that answers as it does. It is sent the secrets below, which are none.
  providers:
    ${provider}: {url: "${URL}"}
environments:
  firebreak: {secrets: {${toReaderKeyName(provider)}: rehearsal-key-that-reads}}
  ${toEnvironment({ name: provider })}: {secrets: {${OPERATOR_KEY}: rehearsal-key-that-acts}}
injects:
  - id: declare
    issue: {by: dana, template: incident, fields: {summary: A rehearsal of ${id}, severity: SEV3}}
    expect: {outcome: declared}
  - id: plan
    comment: {by: dana, body: "/contain ${id} ${example}"}
    expect: {outcome: planned}
  - id: approve
    comment: {by: omar, body: "/approve {{plan.digest}}"}
    expect: {outcome: verified}
  # To be written: leave the rest out where the step cannot be taken back.
  - id: back
    comment: {by: dana, body: "/rollback {{plan.receipt}}"}
    expect: {outcome: planned}
  - id: approve-back
    comment: {by: omar, body: "/approve {{back.digest}}"}
    expect: {outcome: rolled-back}
`;
}
