import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers, isThere } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';
import { findPerson } from '../state.ts';

/**
 * Lets somebody run the organisation here. An organisation from before there were administrators has none: the installation appoints its first one,
 * and only that.
 */
export const appointAdministrator = organisationAct({
  schema: z.object({ personId: id }),
  gates: [
    (facts) => {
      if (facts.actor.kind !== 'system' || facts.state.key === undefined) return administers(facts);
      return facts.state.administrators.length === 0 ? undefined : refused('there is an administrator', {});
    },
  ],
  check: (facts, { personId }) => {
    const person = findPerson(facts.state, personId);
    return [
      ...isThere(facts, personId, londonDate(facts.now)),
      ...(person?.leftOn === undefined ? [] : [refused('person has left', {}, 'personId')]),
      ...(person?.kind === 'panel' ? [refused('administrators are staff', {}, 'personId')] : []),
      ...(facts.state.administrators.includes(personId)
        ? [refused('administrator already', {}, 'personId')]
        : []),
    ];
  },
  decide: (_context, data) => ({ events: [{ type: 'AdministratorAppointed', data }], content: [] }),
});
