/**
 * Headings that are underlined, read in time that grows with their number. The library's own construct copies every event
 * of the document for each of them (`EditMap.consume` in micromark-core-commonmark 2.0.4), so that 64 KB of them took
 * fifteen seconds; here it is given the events of the one heading.
 */
import { setextUnderline } from 'micromark-core-commonmark';

type Construct = typeof setextUnderline;
type Resolve = NonNullable<Construct['resolveTo']>;
type Event = Parameters<Resolve>[0][number];

const underline: Construct = {
  ...setextUnderline,
  name: 'underline',
  resolveTo: (events, context) => {
    const own = events.splice(findContent(events));
    for (const event of resolve(own, context)) events.push(event);
    return events;
  },
};

const [DASH, EQUALS] = ['-', '='].map((mark) => mark.codePointAt(0) ?? 0);

/** Takes the place of the library's own. */
export const UNDERLINES: { disable: { null: string[] }; flow: Record<number, Construct> } = {
  disable: { null: ['setextUnderline'] },
  flow: { [DASH ?? 0]: underline, [EQUALS ?? 0]: underline },
};

/** What is underlined, the last content before the line of dashes; the heading takes in nothing before it. */
function findContent(events: readonly Event[]): number {
  return Math.max(
    0,
    events.findLastIndex(([kind, { type }]) => kind === 'enter' && type === 'content'),
  );
}

function resolve(...[events, context]: Parameters<Resolve>): Event[] {
  return setextUnderline.resolveTo?.(events, context) ?? events;
}
