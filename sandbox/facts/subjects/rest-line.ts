/** A plain line to a server: statuses, headers and bodies as they are sent, nothing retried, nothing thrown. */
import type { Reply, RestQuestion } from '../question.ts';

export interface Line {
  url: string;
  token?: string | undefined;
  owner: string;
  repo: string;
}

/** Sends one request; `{owner}` and `{repo}` in the route are filled in. */
export async function sendRest(
  line: Line,
  route: string,
  { body, text: sent = JSON.stringify(body), headers = {} }: RestQuestion = {},
): Promise<Reply> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const place = path.replaceAll('{owner}', line.owner).replaceAll('{repo}', line.repo);
  const response = await fetch(line.url + place, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      'user-agent': 'firebreak-probe',
      ...(line.token === undefined ? {} : { authorization: `Bearer ${line.token}` }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parseBody(text) };
}

/** Sends a GraphQL document, with the repository's name where the document asks for it. */
export function sendGraphql(
  line: Line,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Reply> {
  const own = { owner: line.owner, name: line.repo };
  const asked = Object.entries(own).filter(([name]) => document.includes(`$${name}:`));
  const body = { query: document, variables: { ...Object.fromEntries(asked), ...variables } };
  return sendRest(line, 'POST /graphql', { body });
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
