import { useLongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { OwnHistoryQuery } from '../../generated/own-history.ts';
import { useSetUp } from '../set-up/administration.ts';
import { words } from './words.en.ts';

type Happened = NonNullable<OwnHistoryQuery['administration']>['history'][number];
type Told = keyof typeof words & `happened.${string}`;

const isTold = (id: string): id is Told => Object.hasOwn(words, id);

/** What happened to the organisation, and who did it, in words: names are looked up among those who are there, or were. */
export function useHappened() {
  const say = useSay();
  const day = useLongDate();
  const { administration, procedure } = useSetUp();
  const nameOf = (id: unknown) =>
    administration.people.find(({ personId }) => personId === id)?.name ?? say('ownHistory.somebody');
  const roleOf = (key: unknown) => procedure?.roles.find((role) => role.key === key)?.title ?? textOf(key);
  const bindingOf = (id: unknown) => administration.rolesGiven.find(({ bindingId }) => bindingId === id);
  return {
    what({ type, data }: Happened): string {
      // ids, days, codes and numbers by name, as the graph describes it
      const said: Readonly<Record<string, unknown>> = typeof data === 'object' ? { ...data } : {};
      const binding = bindingOf(said['bindingId']);
      const id = `happened.${type}`;
      if (!isTold(id)) return say('ownHistory.unknown', { type });
      const dayIn = (field: string) => (typeof said[field] === 'string' ? day(said[field]) : '');
      return say(id, {
        person: nameOf(said['personId'] ?? binding?.personId),
        role: roleOf(said['role'] ?? binding?.role),
        from: dayIn('fromOn'),
        to: dayIn('toOn') || dayIn('endedOn') || dayIn('endsOn') || dayIn('leftOn'),
        channel: textOf(said['channel']),
        version: Number(said['version'] ?? 0),
        effective: dayIn('effectiveOn'),
        taken: said['taken'] === true ? 'true' : 'false',
      });
    },
    who: ({ by }: Happened): string => (by === null ? say('ownHistory.installation') : nameOf(by)),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
