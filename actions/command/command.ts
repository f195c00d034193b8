/**
 * The contract of a slash command: its own help, who may use it, and one function that plans it into a draft.
 * A command never writes to GitHub; `run.ts` commits the draft of all commands of a comment at once.
 * What all commands plan with is named here; a command that contains or renders names the larger context that it needs,
 * of `plan-request.ts` or `rendering.ts`, and no other command loads what that brings.
 */
import { type ReceiptId } from '#incident/path.ts';
import type { Draft } from '#incident/draft.ts';
import type { Effect } from '#incident/effect.ts';
import type { Person } from '#incident/person.ts';
import type { Reason } from '#incident/reason.ts';
import type { Role, Settings } from '#incident/settings.ts';

/** Any role of the response team. */
export const RESPONSE_TEAM: readonly Role[] = ['responder', 'incident-commander', 'approver'];

export interface Parameter {
  name: string;
  help: string;
  required?: boolean;
  /** Takes the rest of the line as it stands, quotes and all. */
  rest?: boolean;
  /** A flag that stands for itself and takes no value. */
  bare?: boolean;
}

/** What grammar, help and authorization know of a command. */
export interface CommandShape {
  name: string;
  /** One line, e.g. `/severity SEV1`. */
  usage: string;
  summary: string;
  /** Who may use it; `anyone` who can comment. */
  who: readonly Role[] | 'anyone';
  /** Words in order. */
  positionals: readonly Parameter[];
  /** `key=value`; `any` when another contract (a containment step) names the keys. */
  named: readonly Parameter[] | 'any';
  /** `--flag value`. */
  flags: readonly Parameter[];
  examples: readonly string[];
  /** Whether it may still be given when the incident is closed or dismissed. */
  afterClose: boolean;
  /** A command that looks at more files than a snapshot holds; they are then fetched with it. */
  looksAtFiles?: boolean;
  /** A command that only reads leaves no line in the ledger. */
  readsOnly?: boolean;
}

export interface SlashCommand<Context = CommandContext> extends CommandShape {
  /**
   * A refusal that says more than a missing role, asked before roles are: whoever asked for a plan cannot approve it,
   * whatever roles they hold.
   */
  precheck?(invocation: Invocation, context: Context): CommandResult | undefined;
  /** The receipt that a refusal of this command is about, for a command that names none itself. */
  findReceipt?(invocation: Invocation, draft: Draft): ReceiptId | undefined;
  plan(invocation: Invocation, context: Context): Promise<CommandResult> | CommandResult;
}

/** A command as somebody gave it. */
export interface Invocation<Command = CommandShape> {
  command: Command;
  /** Positional and `key=value` arguments by name. */
  arguments: ReadonlyMap<string, string>;
  flags: ReadonlyMap<string, string>;
  /** The line as typed. */
  line: string;
  /** The line in the one spelling that ledger and receipts keep. */
  canonical: string;
}

/** Where the grammar finds commands. */
export interface Lookup<Command = CommandShape> {
  find(name: string): Command | undefined;
  names(): string[];
}

export interface CommandSource {
  kind: 'comment' | 'label';
  /** Comment id, or the run that a label event started. */
  id: string;
  url: string;
}

/** What every command plans with. */
export interface CommandContext {
  draft: Draft;
  settings: Settings;
  asker: Person;
  at: Date;
  source: CommandSource;
  /** A label brings no parameters: they come from the record. */
  fromLabel: boolean;
  /** Looks up a person by login, because only the numeric id is a fact. */
  findPerson(login: string): Promise<Person | undefined>;
}

/** What planning a command came to. `reply` is Markdown that is safe to post. */
export type CommandResult =
  | {
      outcome: 'done';
      effect: Effect;
      reply?: string;
      markReady?: boolean;
      /** The receipt that it is about, for a command that plans nothing. */
      receipt?: ReceiptId;
    }
  | { outcome: 'planned'; effect: Effect; reply: string; plan: string; receipt: string }
  | { outcome: 'approved'; effect: Effect; plan: string; receipt: string }
  | {
      outcome: 'refused';
      reason: Reason;
      message: string;
      next?: string;
      caret?: string;
      /** Markdown that is shown below the refusal, such as a plan once more. */
      again?: string;
    };

/** Checks a command against the contract. */
export function defineCommand<Context = CommandContext>(
  command: SlashCommand<Context>,
): SlashCommand<Context> {
  return command;
}
