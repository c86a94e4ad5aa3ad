import { londonDate } from '../calendar/plain-date.ts';
import { type Changes, same } from './changes.ts';
import type { tellingEvents } from './telling-events.ts';

/** What was said to somebody. */
export const tellingChanges: Changes<keyof typeof tellingEvents> = {
  MessageSent: same,
  LetterSent: (state, data) => {
    const { letter, letterId, stage, to, sentAt, datedOn, receivedOn, promised, marks: marked } = data;
    const held = state.points.filter((point) => point.held !== undefined).map((point) => point.id);
    const sent = {
      letter,
      letterId,
      stage,
      to,
      sentAt,
      datedOn,
      receivedOn,
      held,
      ...(promised === undefined ? {} : { promised }),
    };
    const told = state.outcomes.findLastIndex((outcome) => outcome.stage === stage);
    const outcomes = marked.includes('outcomeSent')
      ? state.outcomes.map((outcome, index) =>
          index === told ? { ...outcome, sentOn: londonDate(sentAt), datedOn } : outcome,
        )
      : state.outcomes;
    return { ...state, letters: [...state.letters, sent], outcomes };
  },
};
