/** The client of a new provider: one way to send a request, and a call in words of its own for what steps do. */
import { toPascal } from '../kinds.ts';
import type { NewThing } from '../template.ts';

export function renderClient({ id, title }: NewThing): string {
  const name = toPascal(id);
  return `/** What can be contained in ${title}, over its API. To be written: the calls that its steps need. */
import { z } from 'zod';
import { UpstreamError } from '#kernel/errors.ts';

/** To be written: what steps are aimed at, and what of it they look at. */
export interface ${name}Target {
  id: string;
  name: string;
  active: boolean;
}

export interface ${name}Client {
  /** Undefined when there is none of that name. */
  findTarget(name: string): Promise<${name}Target | undefined>;
  setActive(id: string, active: boolean): Promise<void>;
}

/** Where it answers, and what shows who asks. */
interface Line {
  url: string;
  key: string;
}

const Target = z.object({ id: z.string(), name: z.string(), active: z.boolean() });

export function open${name}(line: Line): ${name}Client {
  return {
    // To be written: the routes of its API, and how its answers are read.
    findTarget: async (name) => {
      const answer = await unlessMissing(() => send(line, 'GET /to-be-written/{name}', { name }));
      return answer === undefined ? undefined : readAnswer(Target, answer);
    },
    setActive: async (id, active) => {
      await send(line, 'PUT /to-be-written/{id}', { id, body: { active } });
    },
  };
}

${renderSending(title)}`;
}

function renderSending(title: string): string {
  return `interface Parameters {
  [name: string]: unknown;
  body?: unknown;
}

const TIMEOUT_MS = 20_000;

/** Sends one request once: whether it took effect when no answer came is for the step to find out. @throws UpstreamError */
async function send(line: Line, route: string, { body, ...names }: Parameters): Promise<unknown> {
  const [method = '', template = ''] = route.split(' ');
  const path = template.replaceAll(/\\{(\\w+)\\}/g, (_, one: string) =>
    encodeURIComponent(String(names[one])),
  );
  const answer = await fetch(\`\${line.url}\${path}\`, {
    method,
    headers: { authorization: \`Bearer \${line.key}\`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new UpstreamError({ service: '${title}', route, cause });
  });
  if (!answer.ok) throw new UpstreamError({ service: '${title}', route, status: answer.status });
  const text = await answer.text();
  return text === '' ? undefined : readAnswer(Json, text);
}

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('Expected JSON');
    return z.NEVER;
  }
});

/** An answer of another form than was expected says nothing. @throws UpstreamError that repeats nothing of it */
function readAnswer<T>(schema: z.ZodType<T>, answer: unknown): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new UpstreamError({ service: '${title}', route: 'an answer', kind: 'incomplete' });
}

async function unlessMissing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 404) return undefined;
    throw error;
  }
}
`;
}

export function renderClientTest({ id, title }: NewThing): string {
  const name = toPascal(id);
  return `import { expect, it } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import { open${name} } from '#providers/${id}/client.ts';
import { startService } from '../../support/service.ts';

/** To be written: an answer as ${title} documents it. */
const ANSWER = { id: '7', name: 'ci', active: true };

it('reads a target as ${title} answers, and shows who asks', async () => {
  const { url, requests } = await startService(() => ({ status: 200, body: ANSWER }));
  const client = open${name}({ url, key: 'key of the test' });
  expect(await client.findTarget('ci')).toEqual({ id: '7', name: 'ci', active: true });
  expect(requests).toMatchObject([{ headers: { authorization: 'Bearer key of the test' } }]);
  expect(requests.map(({ method, path }) => \`\${method} \${path}\`)).toEqual(['GET /to-be-written/ci']);
});

it('knows none where ${title} knows none', async () => {
  const { url } = await startService(() => ({ status: 404, body: {} }));
  expect(await open${name}({ url, key: '' }).findTarget('ci')).toBeUndefined();
});

it('says that ${title} failed, and sends nothing a second time', async () => {
  const { url, requests } = await startService(() => ({ status: 503, body: {} }));
  const sent = open${name}({ url, key: '' }).setActive('7', false);
  await expect(sent).rejects.toThrow(UpstreamError);
  expect(requests).toHaveLength(1);
});
`;
}
