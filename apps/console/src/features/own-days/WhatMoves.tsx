import { useQuery } from '@apollo/client/react';
import { Alert, Text } from '@mantine/core';
import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { CalendarPreviewDocument } from '../../generated/own-days.ts';

type Days = { kind: string; division: string; fromOn: PlainDate; toOn: PlainDate };

/** Which promises would move, and how many, before anything is saved. No case is named: an administrator sees none by being one. */
export function WhatMoves({ days }: { days: Days }) {
  const say = useSay();
  const wordsFor = useProblemWords();
  const longDate = useLongDate();
  const { data, error, loading } = useQuery(CalendarPreviewDocument, {
    variables: days,
    fetchPolicy: 'network-only',
  });
  const preview = data?.calendarPreview;
  if (error) return <ProblemBanner>{wordsFor(error)}</ProblemBanner>;
  if (preview == null) return loading ? <LoadingBlock lines={2} /> : null;
  return (
    <Alert title={say('ownDays.preview')} role="status" variant="light" color="gray">
      {preview.moves.length === 0 && <Text>{say('ownDays.nothingMoves')}</Text>}
      <ul>
        {preview.moves.map(({ promise, beforeOn, afterOn, cases, told }) => (
          <li key={`${promise} ${beforeOn} ${afterOn}`}>
            {say('ownDays.move', {
              promise,
              cases,
              before: longDate(beforeOn),
              after: longDate(afterOn),
            })}
            {told > 0 && <> {say('ownDays.told', { count: told })}</>}
          </li>
        ))}
      </ul>
      {!preview.all && <Text>{say('ownDays.looked', { count: preview.looked })}</Text>}
    </Alert>
  );
}
