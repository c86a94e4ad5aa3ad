import { isOurs } from '@redress/domain/clocks/clocks.ts';
import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { promises } from '@redress/domain/clocks/promises.ts';
import { WhyThisDate } from '@redress/web/ui/WhyThisDate.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';
import { whyInWords } from '@redress/web/promises/why-in-words.ts';
import { useOwnCase } from './own-case.ts';

/** Until when the complainant can do something, and dates that only inform: not promises of the organisation. */
export function DatesForYou() {
  const { facts } = useOwnCase();
  const dated = promises(facts).filter(
    (clock) => !isOurs(clock) && clock.dueOn !== undefined && clock.status === 'running',
  );
  if (dated.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="complaint.yours" />
      </h2>
      {dated.map((clock) => (
        <div key={clock.key}>
          <p className="govuk-body">
            <FormattedMessage
              id="complaint.by"
              values={{
                what: <PolicyText>{clock.rule.promise}</PolicyText>,
                date: <LongDate on={clock.dueOn ?? ''} />,
              }}
            />
          </p>
          <WhyThisDate why={whyInWords(clock)} />
        </div>
      ))}
    </>
  );
}
