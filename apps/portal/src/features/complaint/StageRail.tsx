import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import type { Facts } from '@redress/domain/history/facts.ts';
import { stageRail } from '@redress/domain/clocks/promises.ts';
import { Tag, type TagColour } from '@redress/web/ui/Tag.tsx';
import { FormattedMessage } from 'react-intl';

const COLOURS = {
  done: 'green',
  now: 'blue',
  ahead: 'grey',
  'not needed': 'grey',
} as const satisfies Record<string, TagColour>;

/** The stages in the policy's own words, and which of them this complaint is in. */
export function StageRail({ facts }: { facts: Facts }) {
  return (
    <ol className="redress-stages">
      {stageRail(facts).map(({ stage, standing }) => (
        <li
          key={stage.key}
          className={`govuk-body redress-stage redress-stage--${standing.replace(' ', '-')}`}
          aria-current={standing === 'now' ? 'step' : undefined}
        >
          <span className="redress-stage__name">
            <PolicyText>{stage.name}</PolicyText>
          </span>{' '}
          <Tag colour={COLOURS[standing]}>
            <FormattedMessage id={`complaint.stage.${standing}`} />
          </Tag>
        </li>
      ))}
    </ol>
  );
}
