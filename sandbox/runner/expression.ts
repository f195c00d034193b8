/**
 * Evaluates workflow expressions with GitHub's evaluator. A context that is absent evaluates to
 * null as on GitHub; a function the sandbox cannot answer truthfully is refused, never guessed.
 */

import {
  data,
  Evaluator,
  isBasicExpression,
  isLiteral,
  isMapping,
  Lexer,
  Parser,
  TokenType,
  truthy,
} from './language.ts';
import type { FunctionDefinition, MappingToken, TemplateToken, Token } from './language.ts';
import { toRunnerError } from './runner-error.ts';

/** What `success()`, `failure()` and `cancelled()` answer at this point of the run. */
export interface StatusAnswers {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

export interface Scope {
  /** Plain values by context name: `github`, `env`, `needs`, … */
  contexts: Record<string, unknown>;
  status?: StatusAnswers;
}

const CONTEXT_NAMES = [
  'github',
  'env',
  'vars',
  'secrets',
  'needs',
  'steps',
  'job',
  'runner',
  'inputs',
  'strategy',
  'matrix',
];

function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value !== 'object') throw new TypeError(`A context holds a ${typeof value}.`);
  return new data.Dictionary(
    ...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })),
  );
}

function toStatusFunction(name: string, answer: boolean | undefined): FunctionDefinition {
  return {
    name,
    minArgs: 0,
    maxArgs: 255,
    call: (...args) => {
      if (answer === undefined || args.length > 0) {
        throw toRunnerError(
          `The sandbox cannot answer ${name}(${args.length > 0 ? '…' : ''}) here.`,
        );
      }
      return new data.BooleanData(answer);
    },
  };
}

function toFunctions(status: StatusAnswers | undefined): Map<string, FunctionDefinition> {
  const functions = [
    toStatusFunction('success', status?.success),
    toStatusFunction('failure', status?.failure),
    toStatusFunction('cancelled', status?.cancelled),
    toStatusFunction('always', status === undefined ? undefined : true),
    toStatusFunction('hashFiles', undefined),
  ];
  return new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));
}

/**
 * A quote in a string is written twice. The published lexer undoes that for the first of a string only; the runner, for
 * all: https://github.com/actions/runner/blob/258d6c857/src/Sdk/DTExpressions2/Expressions2/Tokens/LexicalAnalyzer.cs
 */
function unescapeQuotes(token: Token): Token {
  const { type, value } = token;
  if (type !== TokenType.STRING || typeof value !== 'string') return token;
  const first = value.indexOf("'") + 1;
  return { ...token, value: value.slice(0, first) + value.slice(first).replaceAll("''", "'") };
}

function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const functions = toFunctions(scope.status);
  const contexts = CONTEXT_NAMES.map((key) => ({ key, value: toData(scope.contexts[key]) }));
  try {
    const { tokens } = new Lexer(expression).lex();
    const tree = new Parser(tokens.map(unescapeQuotes), CONTEXT_NAMES, [
      ...functions.values(),
    ]).parse();
    return new Evaluator(tree, new data.Dictionary(...contexts), functions).evaluate();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw toRunnerError(`The expression \`${expression}\` cannot be evaluated: ${reason}`);
  }
}

/** Whether an `if` expression holds. */
export function isTrue(expression: string, scope: Scope): boolean {
  return truthy(evaluate(expression, scope));
}

/** Renders a scalar of the workflow file, its expressions evaluated, as the runner passes it on. */
export function renderScalar(token: TemplateToken, scope: Scope): string {
  if (isBasicExpression(token)) return evaluate(token.expression, scope).coerceString();
  if (isLiteral(token)) return token.toString();
  throw toRunnerError(
    `Line ${String(token.line)} has a ${token.typeName()}, expected a single value.`,
  );
}

/** Renders a mapping such as `env` or `with`, in file order; an absent one is empty. */
export function renderMapping(
  token: TemplateToken | undefined,
  scope: Scope,
): Record<string, string> {
  if (token === undefined) return {};
  if (!isMapping(token)) {
    throw toRunnerError(
      `Line ${String(token.line)} has a ${token.typeName()}; the sandbox expects a mapping there.`,
    );
  }
  return Object.fromEntries(
    toEntries(token).map(([key, value]) => [key, renderScalar(value, scope)]),
  );
}

/** Lists a mapping's keys and values in file order. */
export function toEntries(mapping: MappingToken): [string, TemplateToken][] {
  return [...mapping].map((pair) => [pair.key.toString(), pair.value]);
}
