/** The containment steps on GitHub. A new one is one file, one test and one line here. */
import type { ContainmentStep } from '#containment/index.ts';
import type { Organisation } from '../organisation.ts';
import { haltWorkflows } from './halt-workflows.ts';
import { removeDeployKey } from './remove-deploy-key.ts';
import { revokeCredential } from './revoke-credential.ts';

export const STEPS: readonly ContainmentStep<unknown, Organisation>[] = [
  revokeCredential,
  removeDeployKey,
  haltWorkflows,
];
