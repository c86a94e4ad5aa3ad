import { LongDate } from '../words/Dates.tsx';
import { WhyThisDate } from './WhyThisDate.tsx';

/** A date that the rules worked out, and how. `on` is an ISO date. */
export function DateWithWhy({ on, why }: { on: string; why: readonly string[] }) {
  return (
    <div>
      <strong>
        <LongDate on={on} />
      </strong>
      <WhyThisDate why={why} />
    </div>
  );
}
