/** Timeline entries in the asker's own name, sourced by the comment or label that asked. */
import type { Draft } from '#incident/draft.ts';
import type { CommandContext } from './command.ts';

/** What a command says itself; who, when and from where follow from who asked. */
type SpokenEntry = Omit<Parameters<Draft['addEntry']>[0], 'actor' | 'sources' | 'at'> & {
  /** When it happened, if not now. */
  at?: Date;
};

/** Adds the entry and returns its id. */
export function addSpokenEntry(
  { draft, asker, source, at }: Pick<CommandContext, 'draft' | 'asker' | 'source' | 'at'>,
  entry: SpokenEntry,
): string {
  return draft.addEntry({
    at,
    ...entry,
    actor: asker.login,
    sources: [{ id: source.kind, target: source.url }],
  });
}
