import { describe, expect, it } from 'vitest';
import { authorize, toRoles } from '#command/authorize.ts';
import { parseSettings } from '#incident/settings.ts';

const settings = parseSettings(`
organisation: acme
incident_repository: acme/incidents
roles:
  responder: {teams: [responders], people: []}
  incident-commander: {teams: [commanders], people: [{id: 7, login: maya}]}
  approver: {teams: [approvers], people: []}
`);

const teams = (...slugs: string[]) => new Set(slugs);

describe('authorize', () => {
  it('lets an active member of the right team pass', () => {
    const dana = { id: 1, login: 'dana', memberships: teams('responders') };
    expect(authorize(['responder'], dana, settings)).toBeUndefined();
  });

  it('goes by numeric id: a renamed person keeps the role, a namesake does not get it', () => {
    const renamed = { id: 7, login: 'maya-2', memberships: undefined };
    expect(authorize(['incident-commander'], renamed, settings)).toBeUndefined();
    const namesake = { id: 8, login: 'maya', memberships: undefined };
    expect(authorize(['incident-commander'], namesake, settings)?.reason).toBe('not-permitted');
  });

  it('refuses whoever holds another role and names who could', () => {
    const dana = { id: 1, login: 'dana', memberships: teams('responders') };
    const refusal = authorize(['approver'], dana, settings);
    expect(refusal?.reason).toBe('not-permitted');
    expect(refusal?.message).toBe(
      'This takes the role approver (team approvers). dana does not hold it.',
    );
  });

  it('names the holders of each role that would do', () => {
    const eve = { id: 9, login: 'eve', memberships: teams() };
    const refusal = authorize(['incident-commander', 'approver'], eve, settings);
    expect(refusal?.message).toMatch(/the role incident-commander \(.+\) or approver \(.+\)\./);
  });

  it('refuses when memberships could not be read, and says so', () => {
    const refusal = authorize(
      ['responder'],
      { id: 1, login: 'dana', memberships: undefined },
      settings,
    );
    expect(refusal?.message).toMatch(/could not be checked/);
  });

  it.each([['one'], ['two']])(
    'takes one of several teams, and one of several roles: %s',
    (slug) => {
      const wide = parseSettings(`
organisation: acme
incident_repository: acme/incidents
roles:
  responder: {teams: [one, two], people: []}
`);
      const dana = { id: 1, login: 'dana', memberships: teams(slug) };
      expect([...toRoles(dana, wide)]).toEqual(['responder']);
      expect(authorize(['approver', 'responder'], dana, wide)).toBeUndefined();
      expect(authorize(['responder', 'approver'], dana, wide)).toBeUndefined();
      expect(authorize(['approver'], dana, wide)?.message).toBe(
        'This takes the role approver (nobody yet). dana does not hold it.',
      );
    },
  );

  it('names people and teams that hold a role', () => {
    const eve = { id: 9, login: 'eve', memberships: teams() };
    expect(authorize(['incident-commander'], eve, settings)?.message).toBe(
      'This takes the role incident-commander (team commanders, maya). eve does not hold it.',
    );
  });

  it('gives no role for a team that firebreak.yml does not name', () => {
    const eve = { id: 9, login: 'eve', memberships: teams('admins', 'everyone') };
    expect([...toRoles(eve, settings)]).toEqual([]);
  });

  it('lets anyone use what anyone may use', () => {
    const eve = { id: 9, login: 'eve', memberships: undefined };
    expect(authorize('anyone', eve, settings)).toBeUndefined();
  });
});
