import * as z from 'zod/mini';
import { londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { whereStaffDecide, whileAwaited } from '../when-acts-matter.ts';
import { plainDate, text } from '../typed-values.ts';

export const recordMeeting = caseAct({
  schema: z.object({ on: plainDate, note: text }),
  gates: [caseIsOpen, handlerOr('investigates')],
  check: ({ state, now }, { on, note }) => [
    ...(on > londonDate(now) ? [refused('meeting to come', {}, 'on')] : []),
    ...(state.receivedOn !== undefined && on < state.receivedOn
      ? [refused('meeting before the complaint', {}, 'on')]
      : []),
    ...written(note, refused('no meeting note', {}, 'note')),
  ],
  decide: (context, { on, note }) =>
    withText(context, 'note', note, (noteId) => ({ type: 'MeetingHeld', data: { on, noteId } })),
  reaches: ['meetingSettled'],
  matters: (facts, stage) => whereStaffDecide(facts, stage) || whileAwaited('meetingSettled')(facts, stage),
});
