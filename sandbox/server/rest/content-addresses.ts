/** The addresses of files and folders as the contents API tells them. */
import { toFullName } from '#sandbox/world/payload.ts';
import type { RepositoryRequest } from '../route.ts';

export interface ContentPlace {
  path: string;
  ref: string;
  oid: string;
  kind: 'blobs' | 'trees';
}

/** Makes them; a folder cannot be downloaded. */
export function toContentAddresses(
  { act }: Pick<RepositoryRequest, 'act'>,
  { path, ref, oid, kind }: ContentPlace,
) {
  const name = toFullName(act.repository);
  const at = encodeURI(path);
  const from = encodeURIComponent(ref);
  const url = `${act.world.url}/repos/${name}/contents/${at}?ref=${from}`;
  const git = `${act.world.url}/repos/${name}/git/${kind}/${oid}`;
  const page = `${act.world.url}/${name}/${kind === 'blobs' ? 'blob' : 'tree'}/${from}/${at}`;
  return {
    url,
    git_url: git,
    html_url: page,
    download_url: kind === 'blobs' ? `${act.world.url}/${name}/raw/${from}/${at}` : null,
    _links: { self: url, git, html: page },
  };
}
