import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, withDuty } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { chosenFrom, written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import { withText } from '../kept-text.ts';
import { whileOpen } from '../when-acts-matter.ts';
import { id, keys, text } from '../typed-values.ts';
import { rerouted } from './rerouted.ts';

/** Who the complaint is about: a person, roles, or somebody who can only be described. */
export const nameSubject = caseAct({
  schema: z.object({ personId: z.optional(id), roles: keys, description: text }),
  gates: [caseIsOpen, withDuty('assesses', 'receives', 'investigates', 'assigns')],
  check: ({ procedure }, { personId, roles, description }) => [
    ...(personId === undefined && roles.length === 0
      ? written(description, refused('nobody described', {}, 'description'))
      : []),
    ...chosenFrom(procedure.roles, roles, 'roles'),
  ],
  decide: (context, { personId, roles: named, description }) => {
    const { state } = context;
    const roles = [...new Set([...named, ...heldAlone(context, personId)])];
    const { events, content } = withText(context, 'subject', description, (subjectId) => ({
      type: 'SubjectNamed',
      data: { roles, subjectId, ...(personId === undefined ? {} : { personId }) },
    }));
    const to = rerouted(context, {
      about: [...new Set([...state.about, ...roles])],
      ...(state.assessment === undefined ? {} : { seriousness: state.assessment.seriousness }),
    });
    return { events: [...events, ...to], content };
  },
  reaches: [],
  matters: whileOpen,
});

/**
 * Roles with duties that a person holds and nobody else does: a complaint about them is about those roles, so whoever stands in takes over and
 * no duty of the case is left to the one person who may not do it.
 */
function heldAlone({ procedure, directory = [] }: Facts, personId: string | undefined): readonly string[] {
  const holders = (role: string) => directory.filter(({ roles }) => roles.includes(role));
  return procedure.roles
    .filter(({ key, duties }) => {
      const [only, ...others] = holders(key);
      return duties.length > 0 && others.length === 0 && only !== undefined && only.personId === personId;
    })
    .map(({ key }) => key);
}
