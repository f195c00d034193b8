/**
 * A token with which the job shows another system who it is (OpenID Connect). The first who asks loads this file. The
 * toolkit's own call would bring an undici of 600 KB; Node's fetch sends the same request.
 */
import * as z from 'zod';
import { isAmbiguous, UpstreamError, UserError } from '../errors.ts';

interface Question {
  /** Whom the token is for: the other system refuses one that is for somebody else. */
  audience: string;
  environment: NodeJS.ProcessEnv;
  /** Hides the token before anybody has it. */
  mask: (secret: string) => void;
  /** Real time when left out. */
  pause?: (milliseconds: number) => Promise<void>;
}

/** Where the runner of a job with `id-token: write` answers, and what it wants to see. */
const Place = z.object({
  ACTIONS_ID_TOKEN_REQUEST_URL: z.url(),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: z.string().min(1),
});
type Place = z.infer<typeof Place>;

const Answer = z.object({ value: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/) });

/** Nothing changes where a token is asked for twice. */
const WAITS_MS = [500, 2000];
const TIMEOUT_MS = 20_000;
const ASKED = { service: 'GitHub Actions', route: 'GET ACTIONS_ID_TOKEN_REQUEST_URL' };

/** Asks for a token. @throws UserError when the job may have none, UpstreamError when none is given. */
export async function requestIdToken(question: Question): Promise<string> {
  const { data: place } = Place.safeParse(question.environment);
  if (place === undefined) throw refuseJob();
  const token = await askPatiently(place, question);
  question.mask(token);
  return token;
}

async function askPatiently(place: Place, { audience, pause = sleep }: Question): Promise<string> {
  for (const wait of WAITS_MS) {
    try {
      return await ask(place, audience);
    } catch (error) {
      if (!isAmbiguous(error)) throw error;
    }
    await pause(wait);
  }
  return ask(place, audience);
}

async function ask(place: Place, audience: string): Promise<string> {
  const url = new URL(place.ACTIONS_ID_TOKEN_REQUEST_URL);
  url.searchParams.set('audience', audience);
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${place.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new UpstreamError({ ...ASKED, cause });
  });
  if (!answer.ok) throw new UpstreamError({ ...ASKED, status: answer.status });
  // What cannot be read may hold the token all the same, so nothing of it is repeated.
  const parsed = Answer.safeParse(await answer.json().catch(() => undefined));
  if (parsed.success) return parsed.data.value;
  throw new UpstreamError({ ...ASKED, kind: 'incomplete', message: 'no token in the answer' });
}

function refuseJob(): UserError {
  return new UserError({
    code: 'id-token-missing',
    message:
      'Expected ACTIONS_ID_TOKEN_REQUEST_URL and its token, with which a job asks GitHub for a proof of who it is, got none',
    hint: 'Give the job `id-token: write` under `permissions:` in its workflow; `npm test` says which job lacks it.',
  });
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
