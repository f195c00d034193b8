/** The steps of the laboratory. */
import type { ContainmentStep } from '#containment/index.ts';
import type { Machine } from '../machine.ts';
import { quarantineFile } from './quarantine-file.ts';
import { stopProcess } from './stop-process.ts';

export const STEPS: readonly ContainmentStep<unknown, Machine>[] = [quarantineFile, stopProcess];
