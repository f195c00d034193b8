import { describe, expect, it } from 'vitest';
import {
  findIncidentOfBranch,
  toIncidentBranch,
  toIncidentFolder,
  toIncidentId,
  toIssueNumber,
} from '#incident/path.ts';

describe('incident paths', () => {
  it('come from the issue number and the UTC year of its creation', () => {
    const id = toIncidentId(42, new Date('2027-01-01T00:30:00+02:00'));
    expect(id).toBe('INC-2026-0042');
    expect(toIncidentFolder(id)).toBe('incidents/2026/INC-2026-0042');
    expect(findIncidentOfBranch(toIncidentBranch(id))).toBe(id);
    expect(toIssueNumber(id)).toBe(42);
    expect(toIncidentId(123_456, new Date('2026-05-01'))).toBe('INC-2026-123456');
  });

  it.each(['../x', 'INC-2026-1', 'INC-2026-0042/../..', 'INC-2026-0042\n', ' INC-2026-0042', ''])(
    'are never made from %j',
    (id) => {
      expect(() => toIncidentFolder(id)).toThrow();
      expect(() => toIncidentBranch(id)).toThrow();
      expect(findIncidentOfBranch(`incident/${id}`)).toBeUndefined();
    },
  );

  it('belong only to incident branches', () => {
    expect(findIncidentOfBranch('main')).toBeUndefined();
    expect(findIncidentOfBranch('x/incident/INC-2026-0042')).toBeUndefined();
  });
});
