import { describe, expect, it } from 'vitest';
import { toAppManifests, toRegistrationUrl } from '#providers/github/app-manifests.ts';
import { steps } from '../../support/providers.ts';

const { observer, operator } = toAppManifests(steps.items);

describe('the Apps', () => {
  it('may do what each step asks for', () => {
    for (const { reads, permissions } of steps.items) {
      expect(Object.keys(observer.default_permissions)).toEqual(
        expect.arrayContaining(Object.keys(reads)),
      );
      expect(operator.default_permissions).toMatchObject(permissions);
    }
  });

  it('are private, listen to nothing, and the observer writes nothing', () => {
    for (const app of [observer, operator]) {
      expect(app).toMatchObject({ public: false, default_events: [] });
      expect(app.hook_attributes.active).toBe(false);
    }
    expect(new Set(Object.values(observer.default_permissions))).toEqual(new Set(['read']));
  });

  it('are registered by a link that carries every permission', () => {
    const server = 'https://github.com';
    const url = new URL(toRegistrationUrl(operator, { server, organisation: 'acme' }));
    expect(url.origin + url.pathname).toBe(
      'https://github.com/organizations/acme/settings/apps/new',
    );
    const given = Object.fromEntries(url.searchParams);
    expect(given).toMatchObject({ ...operator.default_permissions, public: 'false' });
    expect(given['name']).toMatch(/^acme .{1,30}$/);
  });
});
