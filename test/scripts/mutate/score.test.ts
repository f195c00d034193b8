import { describe, expect, it } from 'vitest';
import { readReport } from '../../../scripts/mutate/report.ts';
import { scoreMutants } from '../../../scripts/mutate/score.ts';

const place = { start: { line: 2, column: 7 }, end: { line: 2, column: 12 } };

function toReport(statuses: readonly string[]): string {
  const mutants = statuses.map((status, at) => ({
    id: String(at),
    mutatorName: 'ConditionalExpression',
    replacement: 'false',
    status,
    location: place,
  }));
  const source = 'function f() {\n  if (a < b) return;\n}\n';
  return JSON.stringify({ schemaVersion: '2', files: { 'actions/a.ts': { source, mutants } } });
}

function score(statuses: readonly string[], known: Parameters<typeof scoreMutants>[2] = []) {
  return scoreMutants('group', readReport(toReport(statuses)), known);
}

const many = (status: string, count: number): string[] =>
  Array.from({ length: count }, () => status);

describe('scoreMutants', () => {
  it.each([
    [85, 15, true],
    [849, 151, false],
    [0, 0, false],
  ])('of %d killed and %d alive is enough: %s', (killed, alive, isEnough) => {
    const statuses = [...many('Killed', killed), ...many('Survived', alive)];
    expect(score(statuses)).toMatchObject({ killed, survived: alive, isEnough });
  });

  it('counts what never ends as killed, what no test reaches as alive, what does not run as neither', () => {
    const statuses = ['Timeout', 'NoCoverage', 'RuntimeError', 'CompileError', 'Ignored'];
    expect(score(statuses)).toMatchObject({ killed: 1, survived: 1 });
  });

  it('names survivors by place and mutator, with why where that is known', () => {
    const survivor = {
      file: 'actions/a.ts',
      text: 'if (a < b) return;',
      becomes: 'false',
      why: 'Nothing else is possible.',
    };
    const lines = score(['Survived', 'Killed'], [survivor]).lines.join('\n');
    expect(lines).toContain('group: 1 killed, 1 survived, 50.0 %');
    expect(lines).toContain('actions/a.ts:2:7 ConditionalExpression: false');
    expect(lines).toContain('in if (a < b) return;\n    Nothing else is possible.');
    const other = { ...survivor, becomes: 'true' };
    expect(score(['Survived'], [other]).lines.join('\n')).toContain('nobody has said why');
  });
});
