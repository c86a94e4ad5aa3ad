import type { Known, Recorded } from '../history/events.ts';
import { handlerNow } from '../history/state.ts';
import { rolesWithDuty, type Actor, type Holder, type PersonId } from '../people.ts';
import { isAbout, type Case } from './relation.ts';
import { conditions, tellings, type Hearer } from './tellings.ts';
import type { NoticeKind } from '../words/notice-kinds.ts';

/** A word that there is news, never what it says: it has no reference, no name and no content. */
export type Notice = {
  /** The complainant, or these people of the organisation and its panels. */
  to: 'complainant' | readonly PersonId[];
  about: NoticeKind;
  letterId?: string;
};

/** What happened in a case, who did it, the case after it, and who is there today. */
export type Happened = Case & { event: Recorded; by: Actor; people: readonly Holder[] };

type Understood = Happened & { event: Known };

/** Who hears of an event: neither whoever did it, nor anybody the complaint is about; nobody, where this release does not know what it says. */
export const noticesFor = (happened: Happened): readonly Notice[] => {
  const { event } = happened;
  return event.type === 'Unread' ? [] : noticesOf({ ...happened, event });
};

const noticesOf = (happened: Understood): readonly Notice[] => {
  const { event, by } = happened;
  const letter = event.type === 'LetterSent' ? { letterId: event.data.letterId } : {};
  return tellings[event.type].notices
    .filter(({ when }) => when === undefined || conditions[when](event))
    .flatMap(({ to, about }): readonly Notice[] => {
      if (to !== 'complainant') return [{ to: peopleOf(to, happened), about, ...letter }];
      // Whoever has just written to us is told only that it arrived.
      return by.kind === 'complainant' && about !== 'received'
        ? []
        : [{ to: 'complainant', about, ...letter }];
    });
};

const peopleOf = (hearer: Exclude<Hearer, 'complainant'>, happened: Understood): readonly PersonId[] => {
  const { state, by, people } = happened;
  return people
    .filter(
      (person) =>
        hears(hearer, happened, person) &&
        !isAbout(state, person) &&
        !('personId' in by && by.personId === person.personId),
    )
    .map(({ personId }) => personId);
};

const hears = (hearer: Exclude<Hearer, 'complainant'>, happened: Understood, person: Holder): boolean => {
  const { state, procedure, event } = happened;
  switch (hearer) {
    case 'handler': {
      const now = handlerNow(state);
      return now === undefined ? hears('receives', happened, person) : now.personId === person.personId;
    }
    case 'members':
      return state.panel.members.some(({ personId }) => personId === person.personId);
    case 'named':
      return 'personId' in event.data && event.data.personId === person.personId;
    default:
      return rolesWithDuty(procedure, hearer, state.about).some((role) => person.roles.includes(role));
  }
};
