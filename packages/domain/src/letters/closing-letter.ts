import { londonDate } from '../calendar/plain-date.ts';
import type { CaseEvent } from '../history/events.ts';
import { waysOn } from '../clocks/ways-on.ts';
import { closureFor, lettersOfStage } from '../procedure/find.ts';
import { copiesOf } from './recipients.ts';
import type { Sending } from './sending.ts';

/**
 * The case closes with the last copy of the last answer: every copy that is due has gone, no point is on hold, and the complainant has no way
 * on inside the organisation. Where there is one, the case stays open until its window closes.
 */
export function closingWith({ letter, facts, after }: Sending): readonly CaseEvent[] {
  const { procedure, now } = facts;
  if (
    !isAnswer(letter) ||
    !after.outcomes.some((outcome) => outcome.stage === after.stage && outcome.sentOn !== undefined)
  )
    return [];
  const seen = { ...facts, state: after, actor: { kind: 'complainant', party: 'complainant' } as const };
  const goesOn = waysOn(seen).length > 0;
  const held = after.points.some((point) => point.held !== undefined);
  const owed = lettersOfStage(procedure, after.stage).some(
    (other) =>
      isAnswer(other) &&
      (other.key === letter.key || !other.restricted) &&
      copiesOf(other, seen).some((copy) => copy.due),
  );
  if (goesOn || held || owed) return [];
  const reason = closureFor(procedure, 'final outcome sent')?.key ?? 'final outcome';
  return [{ type: 'CaseClosed', data: { reason, closedOn: londonDate(now) } }];
}

const isAnswer = (letter: Sending['letter']): boolean =>
  letter.outcome || letter.marks.includes('findingsSent');
