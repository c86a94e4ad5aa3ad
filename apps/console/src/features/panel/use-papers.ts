import { findLetter } from '@redress/domain/procedure/find.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';

/** What can be laid before the panel, by the kind of its content, and whether a panel usually reads it. */
const KINDS = {
  answers: true,
  point: true,
  request: true,
  finding: true,
  reasons: true,
  response: true,
  letter: true,
  note: false,
} as const;

type Kind = keyof typeof KINDS;
export type PaperOnFile = { id: string; title: string; about?: string; usual: boolean };

/** Everything on the file that the panel can be given, in the order in which it came. Messages and staff's own reasons are never among it. */
export function usePapers(): readonly PaperOnFile[] {
  const say = useSay();
  const { file, facts } = useOpenCase();
  const { points } = facts.state;
  const pointOf = (id: string) =>
    points.findIndex(
      (point) => point.id === id || Object.values(point.findings).some((finding) => finding.findingId === id),
    ) + 1;
  const inOrder = file.content.toSorted((a, b) => a.at.localeCompare(b.at) || pointOf(a.id) - pointOf(b.id));
  return [
    ...inOrder.flatMap(({ id, kind, text }): PaperOnFile[] => {
      if (!(kind in KINDS) || kind === 'letter') return [];
      const of = kind as Kind;
      const number = pointOf(id);
      const about = of === 'answers' || of === 'request' ? undefined : text.slice(0, ROOM);
      return [{ id, title: say(`papers.${of}`, { number }), usual: KINDS[of], about }];
    }),
    ...file.letters
      .filter(({ to }) => to === 'complainant')
      .map(({ id, key }) => ({
        id,
        title: say('papers.letter', { letter: findLetter(facts.procedure, key)?.name }),
        usual: KINDS.letter,
      })),
  ];
}

const ROOM = 160; // characters of a paper that tell which one it is
