/** The issue form, as GitHub would show it, read from the incident repository's default branch. */

import { readFile } from '#sandbox/world/git.ts';
import { parseIssueForm } from '#sandbox/world/issue-form.ts';
import type { IssueForm } from '#sandbox/world/issue-form.ts';
import { renderMarkdown } from '../markdown.ts';
import type { Markup } from '../markup.ts';
import { html } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { renderForm, renderPeople } from '../page-context.ts';

type Field = IssueForm['body'][number];

/** Renders a form of `.github/ISSUE_TEMPLATE`; undefined when there is none of that name. */
export async function renderNewIncident(
  context: PageContext,
  template: string,
): Promise<Markup | undefined> {
  const { git, incidentRepository } = context.world;
  const path = `.github/ISSUE_TEMPLATE/${template}.yml`;
  const text = await readFile(git, incidentRepository.defaultBranch, path);
  if (text === undefined) return undefined;
  const form = parseIssueForm(text.toString(), path);
  return html`<div class="heading"><h1>${form.name}</h1></div>
    ${renderForm(context, {
      act: 'issue',
      className: 'stack wide card',
      content: html`<input type="hidden" name="template" value="${template}" />
        ${form.body.map((field) => renderField(field, context))}
        <div class="bar">
          <label for="by">as</label> ${renderPeople(context, 'by')}<button class="primary">
            Submit
          </button>
        </div>`,
    })}`;
}

function renderField({ type, id = '', attributes, ...field }: Field, context: PageContext): Markup {
  if (type === 'markdown')
    return html`<div class="body hint">
      ${renderMarkdown(attributes.value ?? '', context.world)}
    </div>`;
  const { required } = { required: false, ...toValidations(field) };
  const { description, label = id } = attributes;
  return html`<div class="field">
    <label for="field-${id}"
      >${label}${required && html` <span class="required">required</span>`}</label
    >
    ${typeof description === 'string' && html`<div class="fine">${renderMarkdown(description, context.world)}</div>`}
    ${renderControl({ type, id, required }, attributes)}
  </div>`;
}

function toValidations(field: Record<string, unknown>): { required?: boolean } {
  const { validations } = field;
  return typeof validations === 'object' && validations !== null && 'required' in validations
    ? { required: validations.required === true }
    : {};
}

function renderControl(
  { type, id, required }: { type: Field['type']; id: string; required: boolean },
  { placeholder, options = [], value = '' }: Field['attributes'],
): Markup {
  const must = required && { markup: ' required' };
  const hint = typeof placeholder === 'string' ? placeholder : '';
  if (type === 'dropdown') {
    const names = options.map((option) => (typeof option === 'string' ? option : option.label));
    return html`<select id="field-${id}" name="field-${id}" ${must}>
      <option value="">Choose</option>
      ${names.map((name) => html`<option>${name}</option>`)}
    </select>`;
  }
  if (type === 'textarea') {
    return html`<textarea
      id="field-${id}"
      name="field-${id}"
      rows="5"
      placeholder="${hint}"
      ${must}
    >
${value}</textarea>`;
  }
  return html`<input
    id="field-${id}"
    name="field-${id}"
    value="${value}"
    placeholder="${hint}"
    ${must}
  />`;
}
