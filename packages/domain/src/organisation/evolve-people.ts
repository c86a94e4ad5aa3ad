import type { Envelope } from '../history/event.ts';
import type { PersonId } from '../people.ts';
import type { Changes } from './changes.ts';
import type { peopleEvents } from './events/people.ts';
import type { roleEvents } from './events/roles.ts';
import type { Hand, OrganisationState, Person } from './state.ts';

const handOf = ({ by, at }: Envelope): Hand => ({ ...(by.id !== undefined && { by: by.id }), at });

const withPerson = (
  state: OrganisationState,
  personId: PersonId,
  change: Partial<Person>,
): OrganisationState => ({
  ...state,
  people: state.people.map((person) => (person.personId === personId ? { ...person, ...change } : person)),
});

export const peopleChanges: Changes<keyof typeof peopleEvents | keyof typeof roleEvents> = {
  PersonJoined: (state, person) => ({ ...state, people: [...state.people, person] }),
  PersonDetailsChanged: (state, { personId, detailsId }) => withPerson(state, personId, { detailsId }),
  AccountLinked: (state, { personId, accountId }) => withPerson(state, personId, { accountId }),
  PasswordLinkMade: (state, { personId }, envelope) =>
    withPerson(state, personId, { passwordLink: handOf(envelope) }),
  FactorRemovalAsked: (state, { personId }, envelope) =>
    withPerson(state, personId, { factorRemovalAsked: handOf(envelope) }),
  FactorRemoved: (state, { personId }, envelope) =>
    withPerson(state, personId, { factorRemoved: handOf(envelope) }),
  IndependenceRecorded: (state, { personId, ...independence }) =>
    withPerson(state, personId, { independence }),
  PersonLeft: (state, { personId, leftOn }) => ({
    ...withPerson(state, personId, { leftOn }),
    administrators: state.administrators.filter((id) => id !== personId),
  }),
  AdministratorAppointed: (state, { personId }) => ({
    ...state,
    administrators: [...state.administrators, personId],
  }),
  AdministratorReleased: (state, { personId }) => ({
    ...state,
    administrators: state.administrators.filter((id) => id !== personId),
  }),
  RoleGiven: (state, binding) => ({ ...state, bindings: [...state.bindings, binding] }),
  RoleEnded: (state, { bindingId, endedOn }) => ({
    ...state,
    bindings: state.bindings.map((binding) =>
      binding.bindingId === bindingId ? { ...binding, toOn: endedOn } : binding,
    ),
  }),
  DeputyNamed: (state, deputyship) => ({ ...state, deputyships: [...state.deputyships, deputyship] }),
  DeputyReleased: (state, { deputyshipId, endedOn }) => ({
    ...state,
    deputyships: state.deputyships.map((deputyship) =>
      deputyship.deputyshipId === deputyshipId ? { ...deputyship, toOn: endedOn } : deputyship,
    ),
  }),
  LeavePlanned: (state, leave) => ({ ...state, leaves: [...state.leaves, leave] }),
  LeaveCancelled: (state, { leaveId }) => ({
    ...state,
    leaves: state.leaves.filter((leave) => leave.leaveId !== leaveId),
  }),
};
