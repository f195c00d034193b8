/**
 * JSON Schemas for editors, derived from the zod schemas that the code itself parses with.
 * The files in schemas/ are generated from here; edit the zod schema, never the file.
 */
import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { LedgerEntry } from './ledger.ts';
import { LedgerOpening } from './ledger-opening.ts';
import { Manifest } from './manifest.ts';
import { Receipt } from './receipt.ts';
import { Incident } from './record.ts';
import { SealedCredential } from './sealed-credential.ts';

const SCHEMAS = {
  'incident.schema.json': { schema: Incident, title: 'Front matter of incident.md' },
  'manifest.schema.json': { schema: Manifest, title: 'artifacts/manifest.yml' },
  'ledger.schema.json': {
    schema: z.union([LedgerEntry, LedgerOpening]),
    title: 'One line of ledger.ndjson or of a later segment such as ledger/0002.ndjson',
  },
  'receipt.schema.json': { schema: Receipt, title: 'Plan and receipt containment/R-0001.json' },
  'sealed-credential.schema.json': {
    schema: SealedCredential,
    title: 'Sealed value of a credential containment/C-01.sealed.json',
  },
  'evidence.schema.json': { schema: Evidence, title: 'Custody card evidence/E-0001.yml' },
} as const;

/** Derives the JSON Schema of each file of an incident, by file name under schemas/. */
export function toJsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => [name, toJsonSchema(schema, title)]),
  );
}

/** Derives one JSON Schema of what may be written, where defaults may be left out. */
export function toJsonSchema(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest };
}
