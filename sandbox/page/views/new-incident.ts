/** The issue form, as GitHub would show it, read from the incident repository's default branch. */

import { readFile } from '#sandbox/world/git.ts';
import { findPreselected, parseIssueForm } from '#sandbox/world/issue-form.ts';
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

function renderField(field: Field, context: PageContext): Markup {
  const { type, id = '', attributes } = field;
  if (type === 'markdown')
    return html`<div class="body hint">
      ${renderMarkdown(attributes.value ?? '', context.world)}
    </div>`;
  const isMarked = field.validations?.required === true;
  // A private repository marks a field as required and takes the form without it.
  const required = isMarked && !context.world.incidentRepository.private;
  const { description, label = id } = attributes;
  return html`<div class="field">
    <label for="field-${id}"
      >${label}${isMarked && html` <span class="required">required</span>`}</label
    >
    ${typeof description === 'string' && html`<div class="fine">${renderMarkdown(description, context.world)}</div>`}
    ${renderControl(field, required)}
  </div>`;
}

function renderControl(field: Field, required: boolean): Markup {
  const { type, id = '', attributes } = field;
  const { placeholder, value = '' } = attributes;
  const must = required && { markup: ' required' };
  const hint = typeof placeholder === 'string' ? placeholder : '';
  if (type === 'dropdown') return renderChoice(field, required);
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

/** Shows what GitHub would show before anybody touches it. */
function renderChoice(field: Field, required: boolean): Markup {
  const { id = '', attributes } = field;
  const shown = findPreselected(field);
  const names = (attributes.options ?? []).map((one) =>
    typeof one === 'string' ? one : one.label,
  );
  return html`<select id="field-${id}" name="field-${id}" ${required && { markup: ' required' }}>
    <option value="">None</option>
    ${names.map((name) => html`<option${name === shown && { markup: ' selected' }}>${name}</option>`)}
  </select>`;
}
