/** A command with whatever context it plans with, for what holds all of them and hands each the whole. */
import type { Invocation, SlashCommand } from './command.ts';
import type { FilesContext } from './rendering.ts';

/** The largest context; it fits every command. */
export type WholeContext = FilesContext;

export type AnyCommand = SlashCommand<WholeContext>;

/** A command of the list as somebody gave it. */
export type GivenCommand = Invocation<AnyCommand>;
