/** What an action may know of the machine it runs on, and say to it: the port that `run.ts` implements. */
import type * as z from 'zod';

export interface RunnerEvent {
  name: string;
  payload: unknown;
  repository: { owner: string; name: string; id: number };
  runId: number;
  /** Where people look at the run and start it again. */
  runUrl: string;
  runAttempt: number;
  actor: string;
  actorId: number;
  triggeringActor: string;
  sha: string;
  ref: string;
  workspace: string;
  apiUrl: string;
  graphqlUrl: string;
  serverUrl: string;
  runnerEnvironment: string;
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  endLine?: number | undefined;
}

/** What an action may see of, and say to, the machine it runs on. */
export interface RunnerIo {
  /** Parses the inputs a zod object names. @throws UserError naming the input. */
  inputs: <Schema extends z.ZodObject>(schema: Schema) => z.output<Schema>;
  event: RunnerEvent;
  /** Hides a secret, and the encodings it may turn up in, from here on. */
  mask: (secret: string) => void;
  /**
   * A token that shows a system who the job is, for nobody but the audience; masked. @throws UserError when the job lacks
   * `id-token: write`.
   */
  idToken: (audience: string) => Promise<string>;
  log: { info: (text: string) => void; warn: (text: string) => void };
  annotate: (annotation: Annotation) => void;
  /** Appends Markdown to the job summary; the caller escapes what came from outside. */
  summary: (markdown: string) => void;
  output: (name: string, value: string | number | boolean) => void;
}
