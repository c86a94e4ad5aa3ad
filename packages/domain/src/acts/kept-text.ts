import type { CaseEvent } from '../history/events.ts';
import type { ContentKind } from '../access/sights.ts';
import type { Context, Decision } from './decision.ts';

/** One event and the one text that belongs to it, which is kept under the id that the event holds. */
export const withText = (
  { newId }: Context,
  kind: ContentKind,
  text: string,
  event: (id: string) => CaseEvent,
): Decision => {
  const id = newId();
  return { events: [event(id)], content: [{ id, kind, body: text.trim() }] };
};

/** The same where the text may be left out. */
export const withTextIfAny = (
  context: Context,
  kind: ContentKind,
  text: string,
  event: (id: string | undefined) => CaseEvent,
): Decision =>
  text.trim() === '' ? { events: [event(undefined)], content: [] } : withText(context, kind, text, event);
