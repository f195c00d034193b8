import { describe, expect, it } from 'vitest';
import { readJobs } from '#sandbox/second-engine/log.ts';

/** Lines as act 0.2.89 writes them with --json. */
const line = (fields: object) => JSON.stringify({ jobID: 'command', ...fields });
const LOG = [
  'Some words for people',
  line({ msg: 'Run Set up job', step: 'Set up job', stepid: ['--setup-job'] }),
  line({ step: 'Main', stepID: ['run'], stepResult: 'failure', msg: 'Failure - Main' }),
  line({
    step: 'Main',
    stepID: ['run'],
    command: 'set-output',
    name: 'result',
    arg: '{"a":"a secret"}',
    msg: '  ⚙  ::set-output:: result={"a":"***"}',
  }),
  line({ step: 'Main', stepID: ['run'], command: 'error', arg: 'a secret', msg: 'It broke.' }),
  line({ step: 'Main', stepID: ['run'], raw_output: true, msg: 'said\n' }),
  line({ jobResult: 'failure' }),
  line({ jobID: 'contain', jobResult: 'success' }),
].join('\n');

describe('the log of act', () => {
  it('tells jobs, steps, outputs, errors and what was printed, all of it masked', () => {
    expect(readJobs(LOG)).toEqual([
      {
        id: 'command',
        name: 'command',
        conclusion: 'failure',
        outputs: {},
        steps: [
          {
            id: 'run',
            name: 'Main',
            conclusion: 'failure',
            outputs: { result: '{"a":"***"}' },
            log: 'said\n',
            annotations: [{ level: 'error', message: 'It broke.' }],
            summary: '',
          },
        ],
      },
      { id: 'contain', name: 'contain', conclusion: 'success', outputs: {}, steps: [] },
    ]);
  });

  it('takes a job that never ended for one that failed', () => {
    expect(readJobs(line({ msg: 'Run Set up job' }))).toMatchObject([{ conclusion: 'failure' }]);
  });
});
