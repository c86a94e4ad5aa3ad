import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { LoadedCase } from '../history/load-case.ts';
import { rolesOn } from '@redress/domain/organisation/holdings.ts';
import { isThere } from './organisation-now.ts';

/** Somebody of the organisation or of its panel pool, with the roles held today. */
export interface DirectoryPerson {
  personId: string;
  name: string;
  roles: readonly string[];
  panel: boolean;
}

/** Everybody there is, and everybody there was: whoever has left has a name, and nothing else any more. */
export function directoryOf({ organisation, facts }: LoadedCase): DirectoryPerson[] {
  const on = londonDate(facts.now);
  return organisation.members.map((member) => ({
    personId: member.personId,
    name: member.name,
    roles: rolesOn(member.bindings, on),
    panel: member.kind === 'panel' && isThere(member, on),
  }));
}
