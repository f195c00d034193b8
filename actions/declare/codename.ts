/** Codenames: two plain words that give nothing away, always the same for one incident. */
import { sha256 } from '#kernel/canonical.ts';
import type { IncidentId } from '#incident/path.ts';

const FIRST =
  'amber azure birch brass bronze cedar chalk clay clover cobalt copper coral cotton crimson dusty fern flint frosty golden granite green hazel indigo ivory jade linen lunar maple marble misty mossy olive opal pearl pine quartz rustic saffron sandy sepia silver slate snowy stone sunny teal velvet willow'.split(
    ' ',
  );
const SECOND =
  'badger beaver bison bobcat crane curlew deer dove egret falcon ferret finch gannet gecko goose hare heron ibis jay kestrel kite lark linnet lynx magpie marten mole newt otter owl panda pigeon plover puffin quail rabbit raven robin seal shrew sparrow stork swan swift tern thrush vole wren'.split(
    ' ',
  );

/** Derives the codename of an incident from its id. */
export function toCodename(id: IncidentId): string {
  const digest = sha256(`firebreak-codename:${id}`).slice('sha256:'.length);
  return `${pick(FIRST, digest.slice(0, 8))}-${pick(SECOND, digest.slice(8, 16))}`;
}

function pick(words: readonly string[], hex: string): string {
  return words[Number.parseInt(hex, 16) % words.length] ?? 'plain';
}
