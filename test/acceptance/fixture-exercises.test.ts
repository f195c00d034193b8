/** Incidents that go wrong in every way at hand, through the built bundles and the real workflows. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { playAll, PROJECT } from './plays.ts';

const FOLDER = join(PROJECT, 'test', 'fixtures', 'exercises');

// That one is played with the exercises.
const FILES = globSync('*.yml', { cwd: FOLDER }).filter((name) => name !== 'design.yml');

playAll(FILES.map((name) => join(FOLDER, name)));
