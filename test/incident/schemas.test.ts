import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { toJsonSchemas } from '#incident/schemas.ts';

describe('toJsonSchemas', () => {
  it.each(Object.entries(toJsonSchemas()))('is what schemas/%s holds', async (name, schema) => {
    const file = await readFile(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(schema);
  });

  it('lets a person leave out what has a default and nothing else', () => {
    expect(toJsonSchemas()['incident.schema.json']).toMatchObject({
      additionalProperties: false,
      required: expect.not.arrayContaining(['roles', 'tasks', 'playbook']),
    });
  });
});
