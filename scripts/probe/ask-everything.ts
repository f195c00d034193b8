/** The order of a probe: clear what an earlier one left, ask here, ask by workflow, remove what was made. */
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { facts } from '#sandbox/facts/index.ts';
import type { Subject } from '#sandbox/facts/subject.ts';
import type { Reply } from '#sandbox/facts/question.ts';
import { removeLeftovers } from '#sandbox/probe/leftovers.ts';
import { askWorlds } from '#sandbox/probe/local.ts';
import { JOBS } from '#sandbox/probe/message.ts';
import { askAll, findFacts, findWorkflowFacts, joinRows, type Row } from '#sandbox/probe/probe.ts';
import { openRealServer, toSecond } from '#sandbox/probe/real-server.ts';
import { askByWorkflow } from '#sandbox/probe/workflow.ts';

export interface ProbePlace {
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  token: string;
}

interface ProbeOptions {
  /** Asks with the operator App too. */
  operator: boolean;
  /** Ids of the facts, separated by commas; empty for all. */
  only: string;
  /** Whether it is the sandbox: then what no token can ask is asked of its world. */
  isLocal: boolean;
  say: (line: string) => void;
}

export interface ParsedRequest {
  rows: readonly Row[];
  /** What could not be removed, by name. */
  left: readonly string[];
}

/** Asks every fact that can be asked. @throws UserError when the repository is none to try things in. */
export async function askEverything(
  place: ProbePlace,
  options: ProbeOptions,
): Promise<ParsedRequest> {
  const { say } = options;
  const subject = await openPlace(place);
  await clear(subject, 'An earlier probe left and is removed now', say);
  try {
    const rows = await askHereAndThere(subject, place, options);
    await clear(subject, 'Removed', say);
    // A second look tells what would not go.
    return { rows, left: await removeLeftovers(subject) };
  } finally {
    await subject.scratch.remove();
  }
}

async function askHereAndThere(
  subject: Subject,
  place: ProbePlace,
  options: ProbeOptions,
): Promise<Row[]> {
  const here = await askAll(findFacts(facts, options.only), subject);
  const rows = joinRows(here, await askElsewhere(subject, place, options));
  if (!options.isLocal) return rows;
  const rest = rows.filter(({ finding }) => finding.state === 'unasked');
  const asked = await askWorlds(rest.map(({ fact }) => fact));
  return joinRows(rows, toFindings(asked));
}

const toFindings = (rows: readonly Row[]) =>
  new Map(rows.map(({ fact, finding }) => [fact.id, finding]));

/** A workflow answers within minutes, or when a reviewer has let it through: half an hour in all. */
const LOOKS = 300;
const SECONDS_BETWEEN = 6;

async function askElsewhere(
  subject: Subject,
  { apiUrl }: ProbePlace,
  { operator, only, say }: ProbeOptions,
) {
  if (findWorkflowFacts(findFacts(facts, only)).length === 0) return new Map();
  const jobs = JOBS.filter((job) => job !== 'operator' || operator);
  const every = SECONDS_BETWEEN * toSecond(apiUrl);
  const waiting = { jobs, only, looks: LOOKS, every };
  const { findings, problem } = await askByWorkflow(subject, waiting);
  if (problem !== undefined) say(problem);
  return findings;
}

async function clear(subject: Subject, what: string, say: ProbeOptions['say']): Promise<void> {
  const found = await removeLeftovers(subject);
  if (found.length > 0) say(`${what}: ${found.join(', ')}.`);
}

const Repository = z.object({
  default_branch: z.string(),
  private: z.boolean(),
  permissions: z.object({ admin: z.boolean() }).optional(),
});

async function openPlace({ apiUrl, repository, token }: ProbePlace): Promise<Subject> {
  const [owner = '', repo = ''] = repository.split('/');
  const server = {
    apiUrl,
    owner,
    repo,
    tokens: { administrator: token },
    maker: 'administrator' as const,
    // Names must differ from those of a probe that was killed.
    start: Date.now().toString(36),
    second: toSecond(apiUrl),
  };
  const opened = openRealServer({ ...server, defaultBranch: '' });
  const reply = await opened.rest('administrator', 'GET /repos/{owner}/{repo}');
  const found = assertUsable(reply, repository);
  return openRealServer({ ...server, defaultBranch: found.default_branch });
}

function assertUsable({ status, body }: Reply, repository: string): z.infer<typeof Repository> {
  const { data } = Repository.safeParse(body);
  if (status !== 200 || data === undefined) throw refusePlace(`${status} for ${repository}`);
  if (!data.private) throw refusePlace(`${repository}, which everybody can see`);
  if (data.permissions?.admin !== true) {
    throw refusePlace(`${repository}, of which it is no administrator`);
  }
  return data;
}

function refusePlace(got: string): UserError {
  return new UserError({
    code: 'probe-place',
    message: `Expected a private repository that the token administrates, got ${got}`,
    hint: 'Name your own copy with --repository owner/name; scratch issues and branches are made in it.',
  });
}
