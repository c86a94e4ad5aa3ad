import * as z from 'zod/mini';
import { handlerNow, hasReached } from '../../history/state.ts';
import { marksNamingHandler, marksOfAnswers } from '../../letters/letters-to-send.ts';
import type { CaseEvent } from '../../history/events.ts';
import { findStage, siteName } from '../../procedure/find.ts';
import { composeReference } from '../../reference.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, withDuty } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import type { Context, Decision } from '../decision.ts';
import { mayTake } from '../independence.ts';
import { whileOpen } from '../when-acts-matter.ts';
import { id, key } from '../typed-values.ts';
import { stageToWork } from './stage-to-work.ts';

/** Gives the work of a stage to somebody. */
export const assignHandler = caseAct({
  schema: z.object({ role: key, personId: id }),
  gates: [
    caseIsOpen,
    withDuty('assigns', 'assesses', 'convenes'),
    ({ state, procedure }) =>
      procedure.assessment !== undefined && !hasReached(state, 'assessed')
        ? refused('assess first', {})
        : undefined,
  ],
  check: (facts, { role, personId }) => {
    const taken = mayTake(facts, stageToWork(facts), role, personId);
    return taken.may ? [] : [taken.refusal];
  },
  decide: (context, { role, personId }) => {
    const { state, now } = context;
    const stage = stageToWork(context);
    const taken = mayTake(context, stage, role, personId);
    const independence = taken.may ? taken.independence : 'met';
    const assigned: CaseEvent = { type: 'HandlerAssigned', data: { stage, role, personId, independence } };
    const opened: CaseEvent = { type: 'StageOpened', data: { stage, openedAt: now, direct: false } };
    const minted = referenceIfDue(context, stage);
    return {
      events: [...(stage === state.stage ? [] : [opened]), assigned, ...minted.events],
      content: minted.content,
    };
  },
  reaches: ['investigatorAsked'],
  matters: whileOpen,
  waitsFor: (facts) =>
    handlerNow(facts.state) === undefined ? [...marksOfAnswers(facts), ...marksNamingHandler(facts)] : [],
});

/** OTO step 5: a formal complaint gets a reference with the name of whoever deals with it then. */
function referenceIfDue({ state, procedure, newId, known }: Context, stage: string): Decision {
  const due =
    procedure.reference.minted === 'when a handler is known' &&
    state.referenceId === undefined &&
    findStage(procedure, stage)?.kind !== 'concern';
  if (!due || state.receivedOn === undefined) return { events: [], content: [] };
  const site = siteName(procedure, state.site);
  const reference = composeReference(
    procedure,
    {
      trackingNumber: state.trackingNumber ?? '',
      receivedOn: state.receivedOn,
      ...known.initials,
      ...(site === undefined ? {} : { site }),
    },
    known.sameReference,
  );
  if (reference === undefined) return { events: [], content: [] };
  const referenceId = newId();
  return {
    events: [{ type: 'ReferenceMinted', data: { referenceId, collision: known.sameReference } }],
    content: [{ id: referenceId, kind: 'reference', body: reference }],
  };
}
