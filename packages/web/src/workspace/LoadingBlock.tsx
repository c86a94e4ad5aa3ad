import { Skeleton, Stack } from '@mantine/core';
import { useWords } from '../words/use-words.ts';

/** The shape of a page that is on its way. */
export function LoadingBlock({ lines = 4 }: { lines?: number }) {
  const say = useWords();
  return (
    <Stack gap="sm" role="status" aria-label={say('web.loading')} py="sm">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={16} width={line === lines - 1 ? '60%' : '100%'} />
      ))}
    </Stack>
  );
}
