/**
 * Which recorder a front door opens. A door knows the port; what stands behind it, with the client and all its questions, is
 * loaded once inputs and settings are known to be fine.
 */
import type { OpenRecorder } from './opening.ts';
import type { IncidentRecorder, Recorder } from './port.ts';

/** For whoever declares, compares and closes. */
export const openRecorder: OpenRecorder<Recorder> = async (line, home) =>
  (await import('./recorder.ts')).openRecorder(line, home);

/** For the operator job, which reads, commits and answers. */
export const openIncidentRecorder: OpenRecorder<IncidentRecorder> = async (line, home) =>
  (await import('./incident-recorder.ts')).openIncidentRecorder(line, home);
