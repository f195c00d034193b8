/**
 * Has the Markdown library change its list of events at the end alone. For each quote or list that a blank line ends, and
 * for each underlined heading, `EditMap.consume` (micromark-util-edit-map 1.0.0) copies every event of the document so
 * far, so that 64 KB of them took half a minute; here it is given the events from its first edit on.
 */
import { EditMap } from 'micromark-util-edit-map';

type Events = Parameters<EditMap['consume']>[0];

/** What is replaced, as the property that it is. */
export const edits: { consume: (this: EditMap, events: Events) => undefined } = EditMap.prototype;

/** Parses with the short edits; the parse must be synchronous. Afterwards the library is as it was. */
export function withShortEdits<Tree>(parse: () => Tree): Tree {
  const whole = edits.consume;
  edits.consume = function (events) {
    const first = this.map.reduce((least, [at]) => Math.min(least, at), events.length);
    for (const edit of this.map) edit[0] -= first;
    const tail = events.splice(first);
    whole.call(this, tail);
    for (const event of tail) events.push(event);
  };
  try {
    return parse();
  } finally {
    edits.consume = whole;
  }
}
