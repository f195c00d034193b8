/** Holds what the sandbox is asked and answers by REST against `@octokit/openapi`, GitHub's published description. */
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Exchange } from '#sandbox/server/exchange.ts';
import {
  dig,
  findReferences,
  isRecord,
  readPackageFile,
  toSchemaId,
  translate,
  type Schema,
} from './json-schema.ts';
import { findUndescribed } from './undescribed.ts';
import { UNPUBLISHED } from './unpublished.ts';

const DESCRIPTION = import.meta.resolve('@octokit/openapi/generated/api.github.com.json');

interface Published {
  document: Record<string, unknown>;
  ajv: Ajv;
  components: Map<string, Schema>;
  /** By operation and kind: compiled once a process. */
  checks: Map<string, Check>;
}

interface Check {
  schema: Schema;
  validate: ValidateFunction;
}

let loaded: Published | undefined;

function load(): Published {
  if (loaded !== undefined) return loaded;
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
  formats.default(ajv);
  for (const name of ['repo.nwo', 'timestamp']) ajv.addFormat(name, true);
  const document = readPackageFile(DESCRIPTION);
  loaded = { document, ajv, components: new Map(), checks: new Map() };
  return loaded;
}

/** What of an exchange GitHub does not describe, in words; nothing for GraphQL and for answers that a fault shaped. */
export function judgeExchange(exchange: Exchange): string[] {
  const { method, template, fault, answer } = exchange;
  const isShaped = fault !== undefined && !PASSING.has(fault.mode ?? 'before');
  if (template === '/graphql' || template === 'unknown route' || isShaped) return [];
  const name = `${method} ${template}`;
  const operation = findOperation(name);
  if (operation === undefined) return [`${name}: not in GitHub's published description`];
  const problems = [
    ...judgeAnswer(operation, answer),
    // A refused request may be one that GitHub does not describe.
    ...(answer.status < 400 ? judgeRequest(operation, exchange) : []),
  ];
  return [...new Set(problems)].map((problem) => `${name} ${answer.status}: ${problem}`);
}

/** Faults that leave the answer as it is. */
const PASSING: ReadonlySet<string> = new Set(['slow', 'move-ref', 'lost']);

interface Operation {
  name: string;
  description: Record<string, unknown>;
}

function findOperation(name: string): Operation | undefined {
  const [method = '', template = ''] = name.split(' ');
  const description =
    UNPUBLISHED.get(name)?.operation ??
    dig(load().document, 'paths', template)[method.toLowerCase()];
  return isRecord(description) ? { name, description } : undefined;
}

function judgeAnswer(operation: Operation, { status, body }: Exchange['answer']): string[] {
  const responses = dig(operation.description, 'responses');
  const listed = responses[String(status)];
  if (status === NOT_MODIFIED) return body === undefined ? [] : ['GitHub sends no body with 304'];
  if (isRedirect(operation, status)) return toProblems(toCheck('redirect', REDIRECT), body, true);
  if (listed === undefined && status < 400) return ['GitHub does not answer with this status'];
  // Errors have a body, whether the description says so or not.
  const schema = readContent(listed) ?? (status < 400 ? undefined : BASIC_ERROR);
  if (schema === undefined) {
    return body === undefined ? [] : ['GitHub answers without a body'];
  }
  const check = toCheck(`${operation.name} ${status}`, schema);
  // Errors have grown a `status` that no description has.
  return toProblems(check, body, status < 400);
}

/** Of any route: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate */
const NOT_MODIFIED = 304;

/**
 * Of any route in a repository that was renamed: 301 for what reads, 307 for what writes.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 * https://github.com/18F/charlie/issues/85
 */
function isRedirect({ name }: Operation, status: number): boolean {
  const [method = '', template = ''] = name.split(' ');
  return template.startsWith('/repos/{owner}/{repo}') && status === (method === 'GET' ? 301 : 307);
}

const TEXT = { type: 'string' };
/** As the description shows it of the routes whose redirects it knows; a body that says where to is always sent. */
const REDIRECT = {
  type: 'object',
  required: ['message', 'url', 'documentation_url'],
  properties: { message: TEXT, url: TEXT, documentation_url: TEXT },
};

const BASIC_ERROR = { $ref: '#/components/schemas/basic-error' };

function judgeRequest(operation: Operation, { url, body, method }: Exchange): string[] {
  const parameters = Object.values(operation.description['parameters'] ?? {}).map(follow);
  const known = new Set(
    parameters.filter((one) => one['in'] === 'query').map((one) => one['name']),
  );
  const strange = [...url.searchParams.keys()].filter((key) => !known.has(key));
  const schema = readContent(follow(operation.description['requestBody']));
  const isEmpty = body === undefined || (isRecord(body) && Object.keys(body).length === 0);
  const problems =
    schema === undefined
      ? // Octokit sends an empty object with what takes no body.
        isEmpty || method === 'GET'
        ? []
        : ['sent a body where GitHub reads none']
      : isEmpty
        ? []
        : toProblems(toCheck(`${operation.name} request`, schema), body, true);
  return [
    ...strange.map((key) => `sent the parameter ${key}, which GitHub does not know`),
    ...problems.map((problem) => `sent: ${problem}`),
  ];
}

function toProblems({ schema, validate }: Check, value: unknown, isClosed: boolean): string[] {
  const valid: boolean = validate(value);
  if (!valid) return (validate.errors ?? []).map(toSentence);
  const undescribed = isClosed ? findUndescribed(value, schema, toComponent) : [];
  return [...new Set(undescribed)].map((path) => `${path} is no property that GitHub describes`);
}

function toSentence({
  instancePath,
  message,
  params,
}: NonNullable<ValidateFunction['errors']>[number]): string {
  // Of a list with the same fault in each item, one line is enough.
  const place = instancePath === '' ? 'the body' : instancePath.replaceAll(/\/\d+/g, '/*');
  return `${place} ${message ?? ''} ${JSON.stringify(params)}`;
}

/** The schema of a JSON body; undefined when there is no body. */
function readContent(described: unknown): unknown {
  const content = dig(follow(described), 'content');
  return (
    dig(content, 'application/json')['schema'] ?? dig(content, 'application/scim+json')['schema']
  );
}

/** Follows a reference to a shared parameter or response. */
function follow(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  const { $ref } = value;
  return typeof $ref === 'string' ? dig(load().document, ...$ref.split('/').slice(1)) : value;
}

function toCheck(key: string, described: unknown): Check {
  const { checks, ajv } = load();
  const present = checks.get(key);
  if (present !== undefined) return present;
  const schema = translate(described);
  addComponents(schema);
  const check = { schema, validate: ajv.compile(schema) };
  checks.set(key, check);
  return check;
}

function addComponents(schema: Schema): void {
  const { components, document, ajv } = load();
  for (const name of new Set(findReferences(schema))) {
    if (components.has(name)) continue;
    const component = translate(dig(document, 'components', 'schemas', name));
    components.set(name, component);
    ajv.addSchema(component, toSchemaId(name));
    addComponents(component);
  }
}

const toComponent = (id: string): Schema =>
  load().components.get(id.slice(toSchemaId('').length)) ?? {};
