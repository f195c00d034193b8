import { expect, it } from 'vitest';
import {
  findMissingLabels,
  PROJECTED_LABELS,
  toLabelChanges,
} from '../../actions/answer/labels.ts';

const issue = { number: 1, nodeId: 'I_1', open: true, labels: [] };
const record = { exercise: false, severity: 'SEV2', status: 'declared' } as const;

function toLabels(change: (name: string) => string): Map<string, string> {
  return new Map(PROJECTED_LABELS.map(({ name }) => [change(name), `id of ${name}`]));
}

it.each([
  ['small', (name: string) => name.toLowerCase()],
  ['capital', (name: string) => name.toUpperCase()],
])('misses no label that the repository has in %s letters, and puts it on', (_, change) => {
  const labels = toLabels(change);
  expect(findMissingLabels({ labels })).toEqual([]);
  const { addLabels } = toLabelChanges({ labels, issue }, record);
  expect(addLabels).toEqual([
    { thread: 'I_1', labels: ['id of incident', 'id of SEV2', 'id of status:declared'] },
  ]);
});

it('leaves a label on that is there in another case, and takes off one that no longer fits', () => {
  const on = ['INCIDENT', 'sev2', 'Status:Declared', 'sev1', 'ours'];
  const thread = { ...issue, labels: on.map((name) => ({ name, nodeId: `on ${name}` })) };
  const changes = toLabelChanges({ labels: toLabels((name) => name), issue: thread }, record);
  expect(changes).toEqual({
    addLabels: [],
    removeLabels: [{ thread: 'I_1', labels: ['on sev1'] }],
  });
});
