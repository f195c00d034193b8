/** Secrets and variables of an environment. A value is sealed before it leaves this process and never printed. */
import { z } from 'zod';
import { sealCredential } from '#containment/index.ts';
import type { Site } from './site.ts';

const ENVIRONMENT = '/repos/{owner}/{repo}/environments/{environment_name}';
const PublicKey = z.object({ key_id: z.string(), key: z.string() });
const Named = z.object({ name: z.string(), value: z.string().default('') });

/** What an environment holds: names of secrets, and variables with their values. */
export interface Held {
  secrets: ReadonlySet<string>;
  variables: ReadonlyMap<string, string>;
}

const EMPTY: Held = { secrets: new Set(), variables: new Map() };

/** Reads what an environment holds; nothing when it does not exist yet. */
export async function fetchHeld(site: Site, name: string): Promise<Held> {
  const own = { environment_name: name };
  const exists = await site.request(`GET ${ENVIRONMENT}`, own).then(
    () => true,
    () => false,
  );
  if (!exists) return EMPTY;
  const [secrets, variables] = await Promise.all([
    site.list(`GET ${ENVIRONMENT}/secrets`, own),
    site.list(`GET ${ENVIRONMENT}/variables`, own),
  ]);
  return {
    secrets: new Set(
      z
        .array(Named)
        .parse(secrets)
        .map((one) => one.name),
    ),
    variables: new Map(
      z
        .array(Named)
        .parse(variables)
        .map((one) => [one.name, one.value]),
    ),
  };
}

/** Stores a secret, sealed to the environment's key as GitHub wants it. @throws UpstreamError when GitHub refuses. */
export async function putSecret(
  site: Site,
  name: string,
  secret: { name: string; value: string },
): Promise<void> {
  const own = { environment_name: name };
  const answer = await site.request(`GET ${ENVIRONMENT}/secrets/public-key`, own);
  const { key, key_id } = PublicKey.parse(answer);
  const encrypted_value = await sealCredential({ value: secret.value, publicKey: key });
  const body = { ...own, secret_name: secret.name, encrypted_value, key_id };
  await site.request(`PUT ${ENVIRONMENT}/secrets/{secret_name}`, body);
}

/** Stores a variable, new or not. @throws UpstreamError when GitHub refuses. */
export async function putVariable(
  site: Site,
  name: string,
  variable: { name: string; value: string },
): Promise<void> {
  const { variables } = await fetchHeld(site, name);
  const own = { environment_name: name, ...variable };
  if (variables.get(variable.name) === variable.value) return;
  await (variables.has(variable.name)
    ? site.request(`PATCH ${ENVIRONMENT}/variables/{name}`, own)
    : site.request(`POST ${ENVIRONMENT}/variables`, own));
}
