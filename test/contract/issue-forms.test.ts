import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { listFiles } from '../../scripts/check/files.ts';

describe('issue forms', () => {
  it('set labels that route and none that command or state', () => {
    const forms = listFiles('.github/ISSUE_TEMPLATE/*.yml').filter(
      (path) => !path.endsWith('config.yml'),
    );
    const Form = z.looseObject({ labels: z.array(z.string()) });
    const labels = forms.flatMap((path) => Form.parse(parse(readFileSync(path, 'utf8'))).labels);
    expect(labels.toSorted()).toEqual(['exercise', 'incident']);
  });
});
