/** Times as people read them, told from the sandbox's clock. */

import type { Markup } from './markup.ts';
import { html } from './markup.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
const format = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** Renders a time as "5 minutes ago", with the exact one beside it. */
export function renderMoment(at: Date, now: Date): Markup {
  const passed = now.getTime() - at.getTime();
  const unit = UNITS.find(([, length]) => passed >= length);
  const words =
    unit === undefined ? 'just now' : format.format(-Math.floor(passed / unit[1]), unit[0]);
  return html`<time datetime="${at.toISOString()}" title="${renderInstant(at)}">${words}</time>`;
}

/** Renders a time in full. */
export function renderInstant(at: Date): string {
  const [date = '', time = ''] = at.toISOString().split('T');
  return `${date} ${time.slice(0, 5)} UTC`;
}
