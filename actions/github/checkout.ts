/** What the checkout of the default branch says of the organisation: the settings, read from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  NO_MARKS,
  parseOwnMarks,
  parseSettings,
  SETTINGS_FILE,
  type OwnMarks,
  type ProviderPieces,
  type Settings,
} from '#incident/settings.ts';

/** Reads the settings of a checkout, those of providers too where their pieces are given. @throws UserError when they are none. */
export async function readSettings(directory: string, pieces?: ProviderPieces): Promise<Settings> {
  return parseSettings(await readFile(join(directory, SETTINGS_FILE), 'utf8'), pieces);
}

/** Account and keys alone; the account of github.com where there is no file. */
export async function readOwnMarks(directory: string): Promise<OwnMarks> {
  try {
    return parseOwnMarks(await readFile(join(directory, SETTINGS_FILE), 'utf8'));
  } catch {
    return NO_MARKS;
  }
}
