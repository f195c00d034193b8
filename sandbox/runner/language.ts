/**
 * The only importer of GitHub's own workflow parser and expression packages: what they accept is
 * what GitHub accepts, so nothing else in the sandbox may interpret YAML workflows or expressions.
 */

import { registerHooks } from 'node:module';

// The parser imports its schemas as JSON without import attributes, which Node refuses.
// Dynamic imports below, because static ones would load before the hook is in place.
const hook = registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    if (!found.url.endsWith('.json')) return found;
    return { ...found, importAttributes: { ...found.importAttributes, type: 'json' } };
  },
});
const workflows = await import('@actions/workflow-parser');
const actions = await import('@actions/workflow-parser/actions/index');
hook.deregister();

export const {
  convertWorkflowTemplate,
  isBasicExpression,
  isLiteral,
  isMapping,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} = workflows;
export const { convertActionTemplate, parseAction } = actions;

export { data, Evaluator, Lexer, Parser } from '@actions/expressions';
export type { FunctionDefinition } from '@actions/expressions/funcs/info';
export { TokenType } from '@actions/expressions/lexer';
export type { Token } from '@actions/expressions/lexer';
export { truthy } from '@actions/expressions/result';
export type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
export type { EventsConfig, WorkflowJob } from '@actions/workflow-parser/model/workflow-template';
