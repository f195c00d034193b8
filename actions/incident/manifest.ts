/** The artifact manifest: which analysis outputs an incident holds and what their bytes hash to. */
import { isDeepStrictEqual } from 'node:util';
import { isSeq } from 'yaml';
import { z } from 'zod';
import {
  type YamlDocument,
  parseYaml,
  parseYamlDocument,
  renderYaml,
  renderYamlDocument,
  toParsedYaml,
} from '#kernel/yaml.ts';
import { rememberTexts } from '#kernel/known-texts.ts';
import { splitMark, withoutMarks } from '#kernel/text/byte-order-mark.ts';
import { Instant } from './milestone.ts';
import { ArtifactId, FILES } from './path.ts';
import { TLPS } from './record.ts';
import { hasInvisible } from '#kernel/text/lines.ts';
import { quote } from '#kernel/text/quote.ts';
import { parseChecked } from '#kernel/schema-problem.ts';
import { checkUniqueIds } from './unique.ts';

/** What nobody can see in a name hides which file is meant. */
function checkVisible({ value, issues }: z.core.ParsePayload<string>): void {
  if (!hasInvisible(value)) return;
  const message = `Unexpected characters that nobody can see in ${quote(value)}, expected a name without them`;
  issues.push({ code: 'custom', message, input: value });
}

/** Parts between slashes, none of them `.`, `..` or `.git`; what Windows takes for a slash is in none of them. */
const FILE_NAME =
  // oxlint-disable-next-line no-control-regex
  /^(?!manifest\.yml$)(?:(?!(?:\.{1,2}|\.[Gg][Ii][Tt])(?:\/|$))[^/\\\u0000-\u001F\u007F]+(?:\/(?!$)|$))+$/;

export const Artifact = z.strictObject({
  id: ArtifactId,
  /** Path inside artifacts/. Browsers, phones and tools name files as they like; no name leads out of the folder. */
  file: z.string().regex(FILE_NAME).check(checkVisible),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  /** The tool that wrote it, as a reader recognised it; `unknown` when none did. */
  tool: z.string(),
  added_by: z.string(),
  added_at: Instant,
  tlp: z.enum(TLPS),
  note: z.string().optional(),
});
export type Artifact = z.infer<typeof Artifact>;

export const Manifest = z.strictObject({ artifacts: z.array(Artifact).check(checkUniqueIds) });
export type Manifest = z.infer<typeof Manifest>;

/** A manifest and where its parts stand in the file. */
export interface ParsedManifest extends Manifest {
  /** The line of an artifact's entry, or of one of its keys: `lineOf(['artifacts', 0, 'file'])`. */
  lineOf: (path: readonly (string | number)[]) => number;
}

const FILE: string = FILES.manifest;
/** Room for some six thousand artifacts: one entry takes 330 bytes. */
export const MANIFEST_BYTES_AT_MOST = 2 * 1024 * 1024;
const SCHEMA_LINE = '# yaml-language-server: $schema=../../../../schemas/manifest.schema.json';

/** Renders the manifest of an incident that holds no artifact yet. */
export function renderManifest(): string {
  return `${SCHEMA_LINE}\nartifacts: []\n`;
}

/** Parses a manifest. @throws UserError with the place of the first of all problems it lists. */
export function parseManifest(text: string, file = FILE): ParsedManifest {
  return KNOWN.read(text, () => toManifest(parseDocument(text, file), file));
}

const KNOWN = rememberTexts<ParsedManifest>();

function parseDocument(text: string, file = FILE): YamlDocument {
  return parseYamlDocument(text, { file, bytesAtMost: MANIFEST_BYTES_AT_MOST });
}

function toManifest(source: YamlDocument, file = FILE): ParsedManifest {
  const yaml = toParsedYaml(source);
  const { artifacts } = parseChecked(Manifest, yaml, { file, code: 'manifest-invalid' });
  return { artifacts, lineOf: yaml.lineOf };
}

/** The id that the next artifact gets. */
export function nextArtifactId({ artifacts }: Manifest): string {
  const last = Math.max(0, ...artifacts.map(({ id }) => Number(id.slice(2))));
  return `A-${String(last + 1).padStart(4, '0')}`;
}

/** Adds artifacts at the end; what a person wrote stays as it is. @throws UserError when text or result is invalid. */
export function appendArtifacts(written: string, artifacts: readonly Artifact[]): string {
  if (artifacts.length === 0) return written;
  return splitMark(written).mark + append(withoutMarks(written), artifacts);
}

function append(text: string, artifacts: readonly Artifact[]): string {
  const source = parseDocument(text);
  const wanted = { artifacts: [...parseManifest(text).artifacts, ...artifacts] };
  const inserted = insertItems(text, source, artifacts);
  if (inserted !== undefined && isManifestOf(inserted, wanted)) return inserted;
  const result = renderAppended(source, artifacts);
  parseManifest(result);
  return result;
}

/** The renderer may respell what is there; it is the way out for lists in flow style. */
function renderAppended(source: YamlDocument, artifacts: readonly Artifact[]): string {
  const document = source.document.clone();
  for (const artifact of artifacts) document.addIn(['artifacts'], document.createNode(artifact));
  return renderYamlDocument(document);
}

/** Writes block items behind the last one, indented alike; a list in flow style is left to the renderer. */
function insertItems(
  text: string,
  { document }: YamlDocument,
  artifacts: readonly Artifact[],
): string | undefined {
  const list = document.getIn(['artifacts'], true);
  if (!isSeq(list) || !list.range) return undefined;
  const [start, end] = list.range;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (list.items.length === 0) {
    return `${text.slice(0, start).trimEnd()}${eol}${renderItems(artifacts, '  ', eol)}${text.slice(end)}`;
  }
  if (list.flow) return undefined;
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1);
  const body = text.slice(0, end).trimEnd();
  const rest = text.slice(body.length);
  const lineEnd = rest.search(/\r?\n|$/);
  const head = text.slice(0, body.length + lineEnd);
  return `${head}${eol}${renderItems(artifacts, indent, eol)}${text.slice(head.length)}`;
}

function renderItems(artifacts: readonly Artifact[], indent: string, eol: string): string {
  const lines = renderYaml(artifacts).trimEnd().split('\n');
  return lines.map((line) => indent + line).join(eol);
}

function isManifestOf(text: string, wanted: Manifest): boolean {
  if (!Manifest.safeParse(wanted).success) return false;
  const source = { file: FILE, bytesAtMost: MANIFEST_BYTES_AT_MOST };
  try {
    return isDeepStrictEqual(parseYaml(text, source).data, JSON.parse(JSON.stringify(wanted)));
  } catch {
    // An insertion that broke the file is only a reason not to use it.
    return false;
  }
}
