/** The organisation in memory, with one incident around it, for tests that plan, approve, execute and roll back. */
import { github } from '#providers/github/provider.ts';
import { createShop } from '../../support/shop.ts';
import type { MemoryOrganisation } from '../../support/organisation.ts';
import { openProviderScene, type ProviderScene } from '../../support/provider-scene.ts';

export async function openScene(): Promise<ProviderScene & { memory: MemoryOrganisation }> {
  const memory = createShop();
  return { ...(await openProviderScene({ provider: github, client: memory, piece: {} })), memory };
}
