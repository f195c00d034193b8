import { describe, expect, it } from 'vitest';
import { UpstreamError, UserError } from '#kernel/errors.ts';
import { requestIdToken } from '#kernel/runner/id-token.ts';
import { startService, type ServiceRequest } from '../../support/service.ts';

const TOKEN = 'eyJ0.eyJhdWQi.c2ln';

interface Answer {
  status: number;
  body: unknown;
}

/** GitHub's side, and what the job did with it. */
async function openJob(answer: (request: ServiceRequest, nth: number) => Answer) {
  const { url, requests } = await startService((request) => answer(request, requests.length));
  const masked: string[] = [];
  const waits: number[] = [];
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/idtoken?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request token',
  };
  const question = {
    audience: 'https://sts.example.com/?a&b',
    environment,
    mask: (secret: string) => void masked.push(secret),
    pause: async (milliseconds: number) => void waits.push(milliseconds),
  };
  return { question, requests, masked, waits };
}

describe('a token that shows who the job is', () => {
  it('is asked for with the request token and the audience, and masked before anybody has it', async () => {
    const job = await openJob(() => ({ status: 200, body: { count: 1, value: TOKEN } }));
    const given = requestIdToken(job.question).then((token) => ({
      token,
      masked: [...job.masked],
    }));
    expect(await given).toEqual({ token: TOKEN, masked: [TOKEN] });
    const audience = encodeURIComponent(job.question.audience);
    expect(job.requests).toMatchObject([
      {
        method: 'GET',
        path: `/idtoken?api-version=2.0&audience=${audience}`,
        headers: { authorization: 'Bearer request token' },
      },
    ]);
  });

  it.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
    'is nothing that a job without %s can have, and what it lacks is said',
    async (name) => {
      const { question, requests } = await openJob(() => ({ status: 200, body: {} }));
      const environment = { ...question.environment, [name]: '' };
      const refused = requestIdToken({ ...question, environment });
      await expect(refused).rejects.toThrow(UserError);
      await expect(refused).rejects.toMatchObject({
        code: 'id-token-missing',
        hint: expect.stringContaining('`id-token: write`'),
      });
      expect(requests).toEqual([]);
    },
  );

  it('is asked for again where GitHub failed, and not for ever', async () => {
    const twice = await openJob((_, nth) =>
      nth < 3 ? { status: 502, body: {} } : { status: 200, body: { value: TOKEN } },
    );
    expect(await requestIdToken(twice.question)).toBe(TOKEN);
    expect(twice.waits).toEqual([500, 2000]);
    const down = await openJob(() => ({ status: 503, body: {} }));
    await expect(requestIdToken(down.question)).rejects.toMatchObject({ kind: 'broken' });
    expect(down.requests).toHaveLength(3);
  });

  it.each([
    ['refuses', { status: 403, body: { message: TOKEN } }, 'forbidden'],
    ['answers something else', { status: 200, body: { token: TOKEN } }, 'incomplete'],
    ['answers a text', { status: 200, body: `"${TOKEN}` }, 'incomplete'],
  ])(
    'is not to be had where GitHub %s, which is said and not repeated',
    async (_, answer, kind) => {
      const { question, requests } = await openJob(() => answer);
      const failure = await requestIdToken(question).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(UpstreamError);
      expect(failure).toMatchObject({ kind, cause: undefined });
      expect(String(failure)).not.toContain(TOKEN);
      expect(requests).toHaveLength(1);
    },
  );
});
