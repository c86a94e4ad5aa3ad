import { findStage } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { useSay, type Say } from '@redress/web/words/use-say.ts';
import { useIntl } from 'react-intl';
import { useOpenCase, type OpenCase } from '../../case/open-case.ts';
import { usePoints } from '../../case/use-points.ts';

/** What the parts of an event are called in this case: its people, stages, points, days. A key that the procedure does not know stands for itself. */
export type CaseWords = Pick<OpenCase, 'textOf' | 'titleOf'> & {
  readonly say: Say;
  readonly procedure: Procedure;
  readonly day: (on: string) => string;
  readonly moment: (at: string) => string;
  readonly person: (personId: string | undefined) => string;
  readonly stage: (key: string) => string;
  /** The number of a point in the complaint. */
  readonly point: (id: string) => number;
  /** The word of an outcome of a stage. */
  readonly word: (stage: string, key: string) => string;
  /** A step of the hearing. */
  readonly step: (key: string) => string;
  readonly labelled: (list: readonly { key: string; label: string }[], key: string) => string;
};

export function useCaseWords(): CaseWords {
  const say = useSay();
  const intl = useIntl();
  const points = usePoints();
  const { facts, textOf, nameOf, titleOf } = useOpenCase();
  const { procedure } = facts;
  return {
    say,
    procedure,
    textOf,
    titleOf,
    day: useLongDate(),
    moment: (at) => intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' }),
    person: (id) => nameOf(id) ?? say('person.unknown'),
    stage: (key) => findStage(procedure, key)?.name ?? key,
    point: (id) => points.find((each) => each.id === id)?.number ?? 0,
    word: (stage, key) => findStage(procedure, stage)?.outcomes.find((each) => each.key === key)?.word ?? key,
    step: (key) => procedure.panel?.runSheet.find((each) => each.key === key)?.title ?? key,
    labelled: (list, key) => list.find((each) => each.key === key)?.label ?? key,
  };
}
