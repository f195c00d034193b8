/** The sources of a report as table rows: what was read, what was not and why, and what a ceiling held back. */
import type { Facts } from '../facts/index.ts';
import type { ArtifactSource } from '../facts/source.ts';
import { citeFile } from '../prose/citation.ts';
import { code, type Phrase, say, words } from '../prose/phrase.ts';
import { toCount } from '../prose/wording.ts';

export interface SourceRow {
  id: string;
  file: Phrase;
  tool: string;
  sha256: Phrase;
  bytes: number;
  observations: number;
  unread: number;
  tlp: string;
  state: string;
}

const STATES: Readonly<Record<ArtifactSource['state'], string>> = {
  read: 'read',
  own: 'saved before a containment step acted',
  unrecognised: 'not read: no reader knows this format',
  missing: 'not read: the file is not there',
  altered: 'not read: its bytes do not match the digest',
  'not-a-file': 'not read: it is a link',
};

/** `saved before R-0001 acted`: what Firebreak kept itself is no tool output that somebody forgot to read. */
function findSaver(
  id: string,
  state: ArtifactSource['state'],
  receipts: Facts['receipts'],
): string | undefined {
  const receipt = receipts.find(({ evidence }) => evidence.includes(id));
  return state === 'own' && receipt ? `saved before ${receipt.id} acted` : undefined;
}

/** A source as a row. */
export function toSourceRow(
  { artifact, state, tool, observations, unread }: ArtifactSource,
  receipts: Facts['receipts'],
): SourceRow {
  return {
    id: artifact.id,
    file: { parts: [citeFile(artifact.file, `artifacts/${artifact.file}`)] },
    tool: state === 'read' ? tool : artifact.tool,
    sha256: say`${code(artifact.sha256)}`,
    bytes: artifact.bytes,
    observations: observations.length,
    unread: unread.count,
    tlp: `TLP:${artifact.tlp}`,
    state: findSaver(artifact.id, state, receipts) ?? STATES[state],
  };
}

/** Lists the rows that were not read, with the line and the reason. */
export function listUnread(sources: readonly ArtifactSource[]): Phrase[] {
  return sources.flatMap(({ artifact, unread }) => {
    const listed = unread.listed.map(({ source, why }) => say`${{ parts: [source] }}: ${why}`);
    const hidden = unread.count - listed.length;
    return hidden === 0
      ? listed
      : [...listed, say`${artifact.id}: ${words(toCount(hidden, 'further row'))} not read`];
  });
}

/** Says which artifacts a ceiling holds back; `null` when none. */
export function toWithheld(withheld: readonly ArtifactSource[], ceiling: string): string | null {
  if (withheld.length === 0) return null;
  const ids = withheld.map(({ artifact }) => artifact.id).join(', ');
  return `${toCount(withheld.length, 'artifact')} marked above TLP:${ceiling} ${withheld.length === 1 ? 'is' : 'are'} left out of this report: ${ids}.`;
}
