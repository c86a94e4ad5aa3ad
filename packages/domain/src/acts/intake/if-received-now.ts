import { evolve } from '../../history/evolve.ts';
import type { Facts } from '../../history/facts.ts';
import { newCase } from '../../history/state.ts';
import { actorRef } from '../../people.ts';
import type { Complaint } from './complaint.ts';
import { receiveComplaint } from './receive-complaint.ts';

/**
 * The facts as they would be if this complaint were received now: what the last page of a form asks `promises` and `promisesAhead` about before
 * anything is sent. It refuses nothing; what the form still lacks is for `problems` to say.
 */
export const ifReceivedNow = (facts: Omit<Facts, 'state'>, data: Complaint): Facts => {
  const before: Facts = { ...facts, state: newCase };
  let ids = 0;
  const newId = (): string => `preview-${++ids}`;
  const context = {
    ...before,
    newId,
    trackingNumber: '',
    known: { ballots: [], initials: {}, sameReference: 0 },
  };
  const { events } = receiveComplaint.decide(context, data);
  const recorded = events.map((event, index) => ({
    ...event,
    seq: index + 1,
    at: facts.now,
    by: actorRef(facts.actor),
  }));
  return { ...before, state: recorded.reduce(evolve, newCase) };
};
