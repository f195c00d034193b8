import { afterAll, expect, it } from 'vitest';
import { upgradeCopy } from '../../../scripts/upgrade/upgrade.ts';
import { makeCopy, makeTemplate, removeFolders, toLines } from './template.ts';

afterAll(removeFolders);

const template = makeTemplate();

it('leaves a conflict that was solved once before to be solved again', () => {
  const solved = makeCopy(template, 'v0.1.0');
  for (const name of ['enabled', 'autoUpdate']) solved.git('config', `rerere.${name}`, 'true');
  solved.commit({ 'firebreak.yml': toLines('setting', { 2: 'own setting' }) });
  const options = { copy: solved.folder, tag: 'v0.2.0', template: template.folder };
  const find = () => upgradeCopy(options).rows.filter(({ deed }) => deed === 'conflict');
  expect(find()).toHaveLength(1);
  solved.commit({ 'firebreak.yml': 'solved\n' });
  solved.git('switch', '--quiet', 'main');
  solved.git('branch', '--quiet', '-D', 'upgrade/v0.2.0');
  expect(find()).toHaveLength(1);
  expect(solved.read('firebreak.yml')).toContain('<<<<<<<');
});
