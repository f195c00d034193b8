/** The folder of the `firebreak.yml` that tests act under: an organisation edits its own, and its tests still pass. */
import { join } from 'node:path';

export const SETTINGS_FOLDER = join(import.meta.dirname, '..', 'fixtures', 'settings');
