/** The containment steps. A new one is one file, one test and one line here. */
import { createRegistry } from '#kernel/registry.ts';
import type { ContainmentStep } from '../step.ts';
import { haltWorkflows } from './github/halt-workflows.ts';
import { removeDeployKey } from './github/remove-deploy-key.ts';
import { revokeCredential } from './github/revoke-credential.ts';

const STEPS: readonly ContainmentStep[] = [revokeCredential, removeDeployKey, haltWorkflows];

/** Finds steps by name. */
export const steps = createRegistry(STEPS);
