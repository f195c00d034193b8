/** The worked exercise with some files replaced, and what each check says of it. */
import { readFile } from 'node:fs/promises';
import { openFolder } from '#github/folder.ts';
import { Receipt, renderReceiptFile } from '#incident/receipt.ts';
import { signReceipt } from '#incident/receipt-signature.ts';
import { parseSigningKeys } from '#incident/settings.ts';
import { createSigner } from '#incident/signature.ts';
import { verifyIncident, type Checked } from '../../../../scripts/verify/incident.ts';
import { toListed, toPrivateText } from '../../../support/signer.ts';

const FOLDER = 'incidents/2025/INC-2025-0001';
const OPERATOR = 'a key of the operator that got into other hands';
const STOLEN = toListed(OPERATOR, { id: 'stolen', environment: 'containment' });

/** The text of a file of the exercise. */
export function readExercise(path: string): Promise<string> {
  return readFile(`${FOLDER}/${path}`, 'utf8');
}

/** A receipt as somebody writes it who has the operator's key and no other. */
export async function forgeReceipt(
  id: string,
  change: (receipt: Receipt) => Receipt,
): Promise<string> {
  const text = await readExercise(`containment/${id}.json`);
  const { signature: _old, $schema: _schema, ...content } = change(Receipt.parse(JSON.parse(text)));
  const signer = createSigner({ listed: [STOLEN], own: toPrivateText(OPERATOR) });
  const signature = signReceipt(content, signer);
  return renderReceiptFile({ ...content, ...(signature !== undefined && { signature }) });
}

type Files = Record<string, string | undefined>;

/** Messages of faults, by check, of the exercise with some files replaced; undefined takes one out. */
export async function findFaults(files: Files): Promise<Record<string, string[]>> {
  const broken = (await verify(files)).filter(({ faults }) => faults.length > 0);
  return Object.fromEntries(
    broken.map(({ check, faults }) => [check, faults.map(({ message }) => message)]),
  );
}

/** What one check could not prove. */
export async function findUnproved(files: Files, check: string): Promise<readonly string[]> {
  const checked = await verify(files);
  return checked.filter((one) => one.check === check).flatMap(({ unproved }) => unproved);
}

async function verify(files: Files): Promise<Checked[]> {
  const tree = await openFolder(FOLDER, 'INC-2025-0001');
  const readText = async (path: string) =>
    Object.hasOwn(files, path) ? files[path] : tree.readText(path);
  const listed = [
    ...tree.files.filter(({ path }) => !Object.hasOwn(files, path)),
    ...Object.entries(files).flatMap(([path, text]) =>
      text === undefined ? [] : [{ path, bytes: text.length, mode: '100644' }],
    ),
  ];
  return verifyIncident({
    tree: {
      id: tree.id,
      files: listed,
      readText,
      readBytes: async (path) => {
        const text = await readText(path);
        return text === undefined ? undefined : Buffer.from(text);
      },
    },
    keys: [...parseSigningKeys(await readFile('firebreak.yml', 'utf8')), STOLEN],
    lineage: undefined,
    findStep: () => ({ needsSecondPerson: true }),
    templates: undefined,
    now: new Date('2026-11-30T00:00:00Z'),
  });
}
