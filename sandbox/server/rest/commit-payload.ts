/** Commits and changed files as REST spells them, read from Git. */
import type { FileDifference } from '#sandbox/world/git-compare.ts';
import type { GitObject } from '#sandbox/world/git.ts';
import { toNodeId } from '#sandbox/world/ids.ts';
import { toEmail } from '#sandbox/world/incident-repository.ts';
import { renderUser, toFullName, type Schemas } from '#sandbox/world/payload.ts';
import type { PullPlace } from '#sandbox/world/pull-payload.ts';

/** Renders the commit of that id, which must be there. */
export async function renderCommit(place: PullPlace, oid: string): Promise<Schemas['commit']> {
  const { world, repository } = place;
  const { message, author, committer, tree, parents } = await renderGitCommit(place, oid);
  const api = `${world.url}/repos/${toFullName(repository)}`;
  const links = toLinks(place, 'commits');
  return {
    ...links(oid),
    node_id: toNodeId('C', oid),
    comments_url: `${api}/commits/${oid}/comments`,
    commit: {
      url: `${api}/git/commits/${oid}`,
      author,
      committer,
      message,
      comment_count: 0,
      tree,
    },
    author: findAccount(place, author.email),
    committer: findAccount(place, committer.email),
    parents: parents.map(({ sha }) => links(sha)),
  };
}

/** Renders the commit as Git's own database knows it. */
export async function renderGitCommit(
  place: PullPlace,
  oid: string,
): Promise<Schemas['git-commit']> {
  const { headers, message, tree, parents } = parseCommit(await place.world.git.readObject(oid));
  const links = toLinks(place, 'git/commits');
  const trees = `${place.world.url}/repos/${toFullName(place.repository)}/git/trees`;
  return {
    ...links(oid),
    node_id: toNodeId('C', oid),
    author: toSignature(headers, 'author'),
    committer: toSignature(headers, 'committer'),
    message,
    tree: { sha: tree, url: `${trees}/${tree}` },
    parents: parents.map(links),
    verification: UNSIGNED,
  };
}

const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

function toLinks({ world, repository }: PullPlace, kind: 'commits' | 'git/commits') {
  const name = toFullName(repository);
  return (sha: string) => ({
    sha,
    url: `${world.url}/repos/${name}/${kind}/${sha}`,
    html_url: `${world.url}/${name}/commit/${sha}`,
  });
}

function parseCommit(object: GitObject | undefined) {
  const text = object?.content.toString() ?? '';
  const split = text.indexOf('\n\n');
  const headers = text.slice(0, split);
  return {
    headers,
    message: text.slice(split + 2).trimEnd(),
    tree: /^tree (\w+)$/m.exec(headers)?.[1] ?? '',
    parents: [...headers.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent),
  };
}

function toSignature(headers: string, role: 'author' | 'committer') {
  const line = new RegExp(`^${role} (.*) <(.*)> (\\d+) [+-]\\d{4}$`, 'm').exec(headers);
  const [, name = '', email = '', seconds = '0'] = line ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') };
}

function findAccount({ world }: PullPlace, email: string) {
  const account = [...world.accounts.values()].find((one) => toEmail(one) === email);
  return account === undefined ? null : renderUser(account, world);
}

/** Renders a file that differs at a commit; nobody reads how many lines do. */
export async function renderFile(
  { world, repository }: PullPlace,
  { status, path, before }: FileDifference,
  at: string,
): Promise<Schemas['diff-entry']> {
  const name = toFullName(repository);
  return {
    sha: (await world.git.readObject(`${at}:${path}`))?.oid ?? null,
    filename: path,
    status,
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: `${world.url}/${name}/blob/${at}/${encodeURI(path)}`,
    raw_url: `${world.url}/${name}/raw/${at}/${encodeURI(path)}`,
    contents_url: `${world.url}/repos/${name}/contents/${encodeURI(path)}?ref=${at}`,
    ...(before !== undefined && { previous_filename: before }),
  };
}
