import type { RoleKey } from '../people.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import type { OrganisationFacts } from './facts.ts';

/** A role that some procedure of the organisation has, today or later. */
export const isRole = ({ procedures }: OrganisationFacts, role: RoleKey): readonly Refusal[] =>
  procedures.some(({ roles }) => roles.some(({ key }) => key === role))
    ? []
    : [refused('role unknown', {}, 'role')];
