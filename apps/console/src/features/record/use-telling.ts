import { recipientTitle } from '@redress/domain/letters/recipients.ts';
import { findLetter, findStage } from '@redress/domain/procedure/find.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { titleInWords } from '@redress/web/words/title-in-words.ts';
import { useSay, type WordId } from '@redress/web/words/use-say.ts';
import { useIntl } from 'react-intl';
import { useOpenCase, type CaseFile } from '../../case/open-case.ts';
import { usePoints } from '../../case/use-points.ts';

type Entry = CaseFile['record'][number];
type Sentence = Entry['sentences'][number];
type Value = Sentence['values'][number];

/** Tells entries of the record in the words of the open case; of what this release does not know, that there is something. */
export function useTelling(): (entry: Entry) => string {
  const say = useSay();
  const named = useNamed();
  const intl = useIntl();
  const told = ({ code, values }: Sentence): string => {
    if (!Object.hasOwn(intl.messages, `told.${code}`)) return say('told.Unread');
    const byName = Map.groupBy(values, ({ name }) => name);
    return say(
      `told.${code}`,
      Object.fromEntries([...byName].map(([name, those]) => [name, together(those.map(named))])),
    );
  };
  return ({ sentences }) => sentences.map(told).join(' ');
}

// A number stays one: it has plural forms.
const together = (said: readonly (string | number)[]): string | number =>
  said.length === 1 ? (said[0] ?? '') : said.join(', ');

/** What a value is called in this case. A key that the procedure does not know, and a kind that this release does not, stand for themselves. */
function useNamed(): (value: Value) => string | number {
  const named = { ...useNamedByProcedure(), ...useNamedByCase() };
  return (value) => (Object.hasOwn(named, value.kind) ? named[value.kind](value) : value.value);
}

type Named = (value: Value) => string | number;
type ByProcedure =
  | 'closure'
  | 'hold'
  | 'letter'
  | 'outcome'
  | 'recipient'
  | 'redress'
  | 'role'
  | 'stage'
  | 'step';

function useNamedByProcedure(): Record<ByProcedure, Named> {
  const { facts, titleOf } = useOpenCase();
  const { procedure } = facts;
  const stageOf = (key: string | null) => findStage(procedure, key ?? procedure.panel?.stage ?? '');
  const labelled = (list: readonly { key: string; label: string }[], key: string) =>
    list.find((each) => each.key === key)?.label ?? key;
  return {
    closure: ({ value }) => labelled(procedure.closures, value),
    hold: ({ value }) => labelled(procedure.holds, value),
    letter: ({ value }) => findLetter(procedure, value)?.name ?? value,
    outcome: ({ value, stage }) => stageOf(stage)?.outcomes.find(({ key }) => key === value)?.word ?? value,
    recipient: ({ value }) => titleInWords(recipientTitle(value, procedure)),
    redress: ({ value, stage }) => labelled(stageOf(stage)?.redress ?? [], value),
    role: ({ value }) => titleOf(value),
    stage: ({ value }) => stageOf(value)?.name ?? value,
    step: ({ value }) => procedure.panel?.runSheet.find(({ key }) => key === value)?.title ?? value,
  };
}

function useNamedByCase(): Record<Exclude<Value['kind'], ByProcedure>, Named> {
  const say = useSay();
  const intl = useIntl();
  const points = usePoints();
  const day = useLongDate();
  const { textOf, nameOf } = useOpenCase();
  const isWord = (id: string): id is WordId => Object.hasOwn(intl.messages, id);
  const word = (list: string, value: string) => {
    const id = `${list}.${value}`;
    return isWord(id) ? say(id) : value;
  };
  return {
    carried: ({ value }) => word('carried', value),
    channel: ({ value }) => word('channel', value).toLowerCase(),
    day: ({ value }) => day(value),
    moment: ({ value }) => intl.formatDate(value, { dateStyle: 'full', timeStyle: 'short' }),
    noteKind: ({ value }) => word('note', value),
    number: ({ value }) => Number(value),
    part: ({ value }) => word('panel', value),
    person: ({ value }) => nameOf(value) ?? say('person.unknown'),
    point: ({ value }) => points.find(({ id }) => id === value)?.number ?? 0,
    seriousness: ({ value }) => word('seriousness', value).toLowerCase(),
    standDownReason: ({ value }) => word('standDown', value).toLowerCase(),
    text: ({ value }) => textOf(value) ?? '',
  };
}
