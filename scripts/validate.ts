/**
 * `npm run validate [INC-id or path …]`: checks incidents on disk with the rules that check every push.
 * What was committed last (`HEAD`) is the state before the change, so edits of old entries show before they are pushed.
 */
import { readSigningKeys } from '#github/checkout.ts';
import { systemClock } from '#kernel/clock.ts';
import { toIncidentBranch } from '#incident/path.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import {
  toConclusion,
  toMessage,
  toRepositoryPath,
  toTitle,
  type Finding,
} from '#validate/index.ts';
import { readCommandLine, runScript } from './command-line.ts';
import { readCheckout, type Checkout } from './validate/branch.ts';
import { listCommitted } from './validate/committed.ts';
import { runJobs } from './validate/crowd.ts';
import type { Job } from './validate/job.ts';
import { openObjects } from './validate/objects.ts';
import { findTargets, type Target } from './validate/target.ts';

/** Asks Git for all of them at once: two processes, however many incidents there are, and a third if one has changed. */
async function prepare(
  targets: readonly Target[],
): Promise<{ jobs: Job[]; checkout: Checkout | undefined }> {
  const [committed, checkout, keys] = await Promise.all([
    listCommitted(targets),
    readCheckout(targets),
    readSigningKeys('.'),
  ]);
  const now = systemClock.now().getTime();
  const jobs = targets.map(({ id, folder }) => ({
    id,
    folder,
    now,
    committed: committed.get(folder) ?? [],
    branch: checkout?.branch === toIncidentBranch(id) ? checkout.facts : undefined,
    keys,
  }));
  return { jobs, checkout };
}

function print(folder: string, finding: Finding): void {
  const { file, line, column, level, rule, fix } = finding;
  const place = `${toRepositoryPath(folder, file)}:${line}:${column}`;
  console.log(toSingleLine(`${place} ${level} ${rule} ${toMessage(finding)}`));
  if (fix) console.log(`    ${toSingleLine(fix)}`);
}

function tell({ id, folder }: Target, findings: readonly Finding[], checkout?: Checkout): void {
  if (checkout?.branch === toIncidentBranch(id) && checkout.facts === undefined)
    console.log(`${id}: branch/outside-folder was not checked: Git knows no origin/HEAD here.`);
  for (const finding of findings) print(folder, finding);
}

async function validateAll(targets: readonly Target[]): Promise<Finding[]> {
  const { jobs, checkout } = await prepare(targets);
  const objects = openObjects();
  const left = targets.values();
  const all: Finding[] = [];
  try {
    for await (const findings of runJobs(jobs, objects.read)) {
      const { value: target } = left.next();
      if (target !== undefined) tell(target, findings, checkout);
      all.push(...findings);
    }
  } finally {
    objects.close();
  }
  return all;
}

async function validate(): Promise<void> {
  const { words } = readCommandLine({
    usage: 'npm run validate [INC-2026-0042 or its folder …]',
    options: {},
    words: Infinity,
  });
  const targets = await findTargets(words);
  const findings = await validateAll(targets);
  const count = `${targets.length} incident${targets.length === 1 ? '' : 's'}`;
  console.log(`${count} checked: ${toTitle(findings).toLowerCase()}.`);
  process.exitCode = toConclusion(findings) === 'failure' ? 1 : 0;
}

await runScript(validate);
