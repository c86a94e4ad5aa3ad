import type { Clock } from '@redress/domain/clocks/clocks.ts';
import { InsetText } from '@redress/web/ui/InsetText.tsx';
import { WhyThisDate } from '@redress/web/ui/WhyThisDate.tsx';
import { whyInWords } from '@redress/web/promises/why-in-words.ts';
import { useOwnCase } from './own-case.ts';
import { Until } from './Until.tsx';

/** Until when a way on is open, and how that date was worked out. */
export function OpenUntil({ clock }: { clock: Clock }) {
  const { facts } = useOwnCase();
  return (
    <>
      <InsetText>
        <Until clock={clock} now={facts.now} />
      </InsetText>
      <WhyThisDate why={whyInWords(clock)} />
    </>
  );
}
