import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administersOrSystem, isThere } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';
import { findPerson } from '../state.ts';

/** Lets somebody run the organisation here. Whoever holds the machine may too, so that nobody is locked out for good (`decisions/who-appoints.md`). */
export const appointAdministrator = organisationAct({
  schema: z.object({ personId: id }),
  gates: [administersOrSystem],
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
