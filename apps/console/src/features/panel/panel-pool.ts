import { problems, refusal } from '@redress/domain/acts/decide.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { memberOf } from '@redress/domain/panel/composition.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import type { CaseFile } from '../../case/open-case.ts';

type Person = CaseFile['people'][number];

/** The pool, and everybody of it who cannot sit on this panel, each with the reason the rules give. Those who sit already are in neither. */
export function poolOf(facts: Facts, people: readonly Person[]) {
  const may: Person[] = [];
  const not: { personId: string; name: string; reason: string }[] = [];
  for (const person of people.filter(
    ({ panel, personId }) => panel && memberOf(facts.state, personId) === undefined,
  )) {
    const data = { personId: person.personId, independent: false, chair: false };
    // Who asks and when is said at the button; here it is about this person alone.
    const gate = refusal({ type: 'AppointPanelMember', data }, facts);
    const about = [
      ...(gate?.field === 'personId' ? [gate] : []),
      ...problems({ type: 'AppointPanelMember', data }, facts),
    ];
    const [first] = about;
    if (first === undefined) may.push(person);
    else not.push({ personId: person.personId, name: person.name, reason: inWords(first) });
  }
  return { may, not };
}
