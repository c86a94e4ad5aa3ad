import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { whileAwaited } from '../when-acts-matter.ts';
import { instant, text } from '../typed-values.ts';

export const recordSpokenExplanation = caseAct({
  schema: z.object({ at: instant, note: text }),
  gates: [caseIsOpen, handlerOr('investigates')],
  check: ({ now, state }, { at, note }) => [
    ...(at > now ? [refused('call to come', {}, 'at')] : []),
    ...(state.receivedAt !== undefined && at < state.receivedAt
      ? [refused('call before the complaint', {}, 'at')]
      : []),
    ...written(note, refused('no note of the explanation', {}, 'note')),
  ],
  decide: (context, { at, note }) =>
    withText(context, 'note', note, (noteId) => ({ type: 'SpokenExplanationGiven', data: { at, noteId } })),
  reaches: ['spokenExplanation'],
  matters: (facts, stage) => stage.kind !== 'panel' && whileAwaited('spokenExplanation')(facts, stage),
});
