/**
 * Reads workflow commands out of a step's log lines, in both forms the hosted runner obeys:
 * `::name key=value::data` at the start of a line, and `##[name key=value]data` anywhere in it.
 */

import type { Annotation } from './record.ts';

export interface LogCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Commands a hosted runner no longer obeys, or that this one cannot: each fails the step. */
export const REFUSED_COMMANDS: ReadonlySet<string> = new Set([
  'add-matcher',
  'add-path',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
]);

/** Parses one log line; undefined when it is ordinary text. */
export function parseLogCommand(line: string): LogCommand | undefined {
  return parseColonForm(line) ?? parseBracketForm(line);
}

function parseColonForm(line: string): LogCommand | undefined {
  const match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  return toKnown({
    name,
    properties: parseProperties(match[2] ?? '', ','),
    data: unescapeText(match[3] ?? ''),
  });
}

function parseBracketForm(line: string): LogCommand | undefined {
  const match = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  return toKnown({
    name,
    properties: parseProperties(match[2] ?? '', ';'),
    data: unescapeText(match[3] ?? ''),
  });
}

function toKnown(command: LogCommand): LogCommand | undefined {
  return NAMES.has(command.name) || isStopToken(command) ? command : undefined;
}

/** `::<token>::` with nothing else resumes commands after `stop-commands`. */
function isStopToken(command: LogCommand): boolean {
  return command.data === '' && Object.keys(command.properties).length === 0;
}

function parseProperties(text: string, separator: ',' | ';'): Record<string, string> {
  const pairs = text.split(separator).flatMap((part) => {
    const equals = part.indexOf('=');
    return equals < 1
      ? []
      : [[part.slice(0, equals).trim().toLowerCase(), unescapeText(part.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs);
}

const ESCAPES: Record<string, string> = {
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
  '%3B': ';',
  '%5D': ']',
  '%25': '%',
};

function unescapeText(text: string): string {
  return text.replaceAll(/%(?:0D|0A|3A|2C|3B|5D|25)/g, (escape) => ESCAPES[escape] ?? escape);
}

/** Turns an `error`, `warning` or `notice` command into its annotation; undefined for the others. */
export function toAnnotation(command: LogCommand): Annotation | undefined {
  const { name, properties, data } = command;
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return undefined;
  const line = toNumber(properties['line']);
  const endLine = toNumber(properties['endline']);
  const column = toNumber(properties['col']);
  const endColumn = toNumber(properties['endcolumn']);
  return {
    level: name,
    message: data,
    ...(properties['title'] !== undefined && { title: properties['title'] }),
    ...(properties['file'] !== undefined && { file: properties['file'] }),
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

function toNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
