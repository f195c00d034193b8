/** What the checkout of the default branch says of the organisation: the settings, read from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GITHUB_ACTIONS } from '#incident/recorder-account.ts';
import {
  parseRecorder,
  parseSettings,
  SETTINGS_FILE,
  type ProviderPieces,
  type Settings,
} from '#incident/settings.ts';

/** Reads the settings of a checkout, those of providers too where their pieces are given. @throws UserError when they are none. */
export async function readSettings(directory: string, pieces?: ProviderPieces): Promise<Settings> {
  return parseSettings(await readFile(join(directory, SETTINGS_FILE), 'utf8'), pieces);
}

/** The account alone; that of github.com where there is no file. */
export async function readRecorder(directory: string): Promise<Settings['recorder']> {
  try {
    return parseRecorder(await readFile(join(directory, SETTINGS_FILE), 'utf8'));
  } catch {
    return GITHUB_ACTIONS;
  }
}
