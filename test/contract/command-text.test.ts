import { expect, it } from 'vitest';
import {
  isNode,
  readSources,
  toLine,
  type Node,
  type SourceFile,
} from '../../scripts/check/sources.ts';

/**
 * An entry of the ledger carries its effect as data, and the text of its command is for people. So nothing looks into
 * the text of a command: neither with a method of strings, nor a pattern, nor by comparing.
 */
const METHODS =
  /^(startsWith|endsWith|includes|indexOf|split|match|matchAll|search|at|charAt|toLowerCase|toUpperCase|substring)$/;
const PATTERNS = /^(test|exec|groupBy)$/;

/** Reads entries of before, which carry no effect. */
const READER = 'actions/incident/ledger-without-effects.ts';

/** Whether it names a command: `command`, `entry.command`, `receipt.plan.command`. */
function isCommand(value: unknown): boolean {
  if (!isNode(value)) return false;
  const { type, name, property } = value;
  if (type === 'Identifier') return name === 'command';
  return type === 'MemberExpression' && isNode(property) && property['name'] === 'command';
}

function looksInto(node: Node): boolean {
  if (node.type === 'BinaryExpression') {
    const { left, right, operator } = node;
    // Whether there is a command at all is no look into it.
    const isAbsence = [left, right].some((one) => isNode(one) && one['name'] === 'undefined');
    return (
      (isCommand(left) || isCommand(right)) && !isAbsence && /^[!=]==?$/.test(String(operator))
    );
  }
  const { callee, arguments: given } = node;
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') {
    return false;
  }
  const method = isNode(callee['property']) ? String(callee['property']['name']) : '';
  if (METHODS.test(method)) return isCommand(callee['object']);
  return PATTERNS.test(method) && Array.isArray(given) && given.some(isCommand);
}

function listLooks({ path, text, nodes }: SourceFile): string[] {
  return nodes.filter(looksInto).map(({ start }) => `${path}:${toLine(text, start)}`);
}

it('looks into the text of a command in the reader of old entries alone', () => {
  const files = readSources('actions/**/*.ts');
  expect(files.filter(({ path }) => path !== READER).flatMap(listLooks)).toEqual([]);
  expect(files.find(({ path }) => path === READER) ?? []).toHaveProperty('text');
  expect(files.filter(({ path }) => path === READER).flatMap(listLooks)).not.toEqual([]);
});
