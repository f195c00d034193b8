/** What the checkout of the default branch says of the organisation: the settings, read from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  NO_MARKS,
  parseOwnMarks,
  parseSigningKeys,
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
  const text = await readSettingsText(directory);
  return text === undefined ? NO_MARKS : parseOwnMarks(text);
}

/** The keys alone; none where there is no file. @throws UserError when they cannot be read. */
export async function readSigningKeys(directory: string): Promise<Settings['signing_keys']> {
  const text = await readSettingsText(directory);
  return text === undefined ? [] : parseSigningKeys(text);
}

async function readSettingsText(directory: string): Promise<string | undefined> {
  try {
    return await readFile(join(directory, SETTINGS_FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
