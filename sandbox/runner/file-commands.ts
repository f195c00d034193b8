/**
 * Reads the files a step writes its outputs, environment and state to. The format and the errors
 * are the hosted runner's: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */

import { toRunnerError } from './runner-error.ts';

/**
 * Parses `name=value` lines and `name<<DELIMITER` blocks; later values win.
 * @throws UserError when a line is neither, or a block has no end.
 */
export function parseFileCommands(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/);
  const values = new Map<string, string>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const block = parseBlockStart(line);
    if (block === undefined) {
      const [name, value] = parseAssignment(line);
      values.set(name, value);
      continue;
    }
    const end = lines.indexOf(block.delimiter, at + 1);
    if (end === -1) {
      throw toRunnerError(`Invalid value. Matching delimiter not found '${block.delimiter}'`);
    }
    values.set(block.name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return values;
}

function parseBlockStart(line: string): { name: string; delimiter: string } | undefined {
  const heredoc = line.indexOf('<<');
  const equals = line.indexOf('=');
  if (heredoc === -1 || (equals !== -1 && equals < heredoc)) return undefined;
  const block = { name: line.slice(0, heredoc), delimiter: line.slice(heredoc + 2) };
  if (block.name === '' || block.delimiter === '') {
    throw toRunnerError(`Invalid format '${line}'. Name and delimiter must not be empty.`);
  }
  return block;
}

function parseAssignment(line: string): [string, string] {
  const equals = line.indexOf('=');
  if (equals < 1) throw toRunnerError(`Invalid format '${line}'`);
  return [line.slice(0, equals), line.slice(equals + 1)];
}
