/**
 * A way by which an incident is declared: it reads an event of the runner and says what it asks for. Every start of the
 * action loads the list, to see whether the event is anybody's; so an intake imports what reading takes when it reads.
 */
import type { Recorder } from '#github/port.ts';
import type { Refusal } from '#incident/reason.ts';
import type { RunnerEvent } from '#kernel/runner/io.ts';
import type { Forms } from '../form-file.ts';
import type { DeclareRequest } from '../request.ts';

/** What an intake may use: it reads the forms, and opens an issue where the event has none. */
export interface IntakeDoors {
  recorder: Pick<Recorder, 'openIssue'>;
  forms: Forms;
}

export interface Intake {
  /** Its file name. */
  name: string;
  /** How it is used, in one line. */
  title: string;
  /** The event of GitHub that brings it; `declare.yml` must be started by it. */
  event: string;
  /**
   * What is to be declared; undefined when the event declares nothing. The text in it is anyone's, and an issue that is
   * opened for it is opened once, however often the run is started.
   */
  read(
    event: RunnerEvent,
    doors: IntakeDoors,
  ): Promise<DeclareRequest | Refusal | undefined> | DeclareRequest | Refusal | undefined;
}
