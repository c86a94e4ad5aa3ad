import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { AppLink } from '../navigation/AppLink.tsx';
import { classNames } from './class-names.ts';

export type SummaryAction = {
  href: string;
  text?: ReactNode;
  /** What is changed, for those who hear the link alone. */ what: string;
};

export type SummaryRow = { key: ReactNode; value?: ReactNode; actions?: readonly SummaryAction[] };

/** Questions and answers in pairs. An answer that was not given says so. */
export function SummaryList(props: { rows: readonly SummaryRow[] }) {
  const say = useWords();
  const anyActions = props.rows.some((row) => row.actions?.length);
  return (
    <dl className="govuk-summary-list">
      {props.rows.map((row, index) => (
        <div
          key={index}
          className={classNames(
            'govuk-summary-list__row',
            anyActions && !row.actions?.length && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value || say('web.notProvided')}</dd>
          {row.actions && row.actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <Actions actions={row.actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const [only] = actions;
  if (actions.length === 1 && only) return <ActionLink {...only} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li key={action.what + action.href} className="govuk-summary-list__actions-list-item">
          <ActionLink {...action} />
        </li>
      ))}
    </ul>
  );
}

function ActionLink(props: SummaryAction) {
  const say = useWords();
  return (
    <AppLink className="govuk-link" href={props.href}>
      {props.text ?? say('web.change')}
      <span className="govuk-visually-hidden"> {props.what}</span>
    </AppLink>
  );
}
