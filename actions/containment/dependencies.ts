/** What containing needs from outside, and the context that steps get to see of it. */
import { toSealedCredentialPath } from '#incident/path.ts';
import { sha256 } from '#kernel/canonical.ts';
import type { Gate } from '#github/port.ts';
import type { Draft } from '#incident/draft.ts';
import type { Settings } from '#incident/settings.ts';
import { findSealedCredential } from '#incident/sealed-credential.ts';
import { openSealed } from './sealed.ts';
import type { OpenProviders } from './provider.ts';
import type { ContainmentStep, OpenedCredential, StepContext } from './step.ts';

export interface ContainmentDependencies {
  draft: Draft;
  settings: Settings;
  providers: OpenProviders;
  /** Whom an environment of the operator job asks, for the plan; not kept when left out. */
  fetchGate?(environment: string): Promise<Gate>;
  /** Real time when left out. */
  pause?(milliseconds: number): Promise<void>;
}

/** What only the operator job holds. */
export interface OperatorSecrets {
  /** Base64 of the X25519 private key to which credentials are sealed. */
  sealKey: string;
  /** Called with a raw value before anything else sees it. */
  mask(value: string): void;
}

export interface OperatorDependencies extends ContainmentDependencies {
  /** The environment that the job runs in, and whose keys alone it holds. */
  environment: string;
  secrets: OperatorSecrets;
}

/** The context for planning: nothing can be opened. */
export async function toStepContext(
  dependencies: ContainmentDependencies,
  step: ContainmentStep,
): Promise<StepContext> {
  return {
    incident: dependencies.draft.incident(),
    settings: dependencies.settings,
    client: await dependencies.providers.toClient(step),
    pause: dependencies.pause?.bind(dependencies) ?? pause,
    did: () => undefined,
    hasSealedCredential: (id) =>
      dependencies.draft.readContainment(toSealedCredentialPath(id)) !== undefined,
    openCredential: () =>
      Promise.resolve({ opened: false, problem: 'Deposits are opened in the operator job alone.' }),
  };
}

/** The operator's context, with what it opened: those values are struck from messages and their deposits destroyed. */
export interface OperatorContext {
  context: StepContext;
  /** What was done so far. */
  done(): readonly string[];
  openedIds(): readonly string[];
  redact(text: string): string;
}

/** Makes the context of the operator job. */
export async function toOperatorContext(
  dependencies: OperatorDependencies,
  step: ContainmentStep,
): Promise<OperatorContext> {
  const opened = new Map<string, string>();
  const done: string[] = [];
  const open = async (id: string): Promise<OpenedCredential> => {
    const result = await openDeposit(dependencies, id);
    if (result.opened) opened.set(id, result.value);
    return result;
  };
  return {
    context: {
      ...(await toStepContext(dependencies, step)),
      did: (sentence) => void done.push(sentence),
      openCredential: open,
    },
    done: () => done,
    openedIds: () => [...opened.keys()],
    redact: (text) =>
      [...opened.values()].reduce((clean, value) => clean.replaceAll(value, '[redacted]'), text),
  };
}

async function openDeposit(
  { draft, secrets, environment }: OperatorDependencies,
  id: string,
): Promise<OpenedCredential> {
  const deposit = findSealedCredential(draft, id);
  if (deposit === undefined) {
    return { opened: false, problem: `Expected ${toSealedCredentialPath(id)}, got no such file.` };
  }
  const result = await openSealed({
    box: deposit.box,
    sealedTo: deposit.sealed_to,
    privateKey: secrets.sealKey,
    environment,
  });
  if (!result.opened) return result;
  secrets.mask(result.value);
  if (sha256(result.value) !== deposit.fingerprint) {
    return {
      opened: false,
      problem: `Expected the value of ${deposit.fingerprint}, got another: the deposit was changed.`,
    };
  }
  return result;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
