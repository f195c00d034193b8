/** What rules read of receipts: of which parameters, and how far the step came. The receipt's schema is containment's. */
import { z } from 'zod';
import type { IncidentTree } from '#incident/tree.ts';
import { isSealed, type Sealer } from '#incident/signature.ts';
import { splitMark } from '#kernel/text/byte-order-mark.ts';

const Receipt = z.looseObject({
  $schema: z.string().optional(),
  id: z.string(),
  params: z.record(z.string(), z.string()),
  state: z.string(),
  seal: z.string().optional(),
});
type Receipt = z.infer<typeof Receipt>;

/** Reads the receipts that count as Firebreak's own: with a key the sealed ones, without one all that can be read. */
export async function readReceipts(tree: IncidentTree, sealer: Sealer): Promise<Receipt[]> {
  const paths = tree.files.filter(({ path }) => /^containment\/R-\d+\.json$/.test(path));
  const texts = await Promise.all(paths.map(({ path }) => tree.readText(path)));
  return texts
    .flatMap((text) => parseReceipt(text) ?? [])
    .filter((receipt) => !sealer.canSeal || isSealed(receipt, sealer));
}

function parseReceipt(text: string | undefined): Receipt | undefined {
  try {
    return Receipt.safeParse(JSON.parse(splitMark(text ?? '').rest)).data;
  } catch {
    return undefined;
  }
}
