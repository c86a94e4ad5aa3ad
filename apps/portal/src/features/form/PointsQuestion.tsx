import { Button } from '@redress/web/ui/Button.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { FormattedMessage, useIntl } from 'react-intl';
import { pointBox } from './box-of.ts';
import { wrongWith, type PageProblem } from './page-problems.ts';
import type { Form } from './use-form.ts';

/** The points of a complaint, each in the person's own words: added and taken away one by one. */
export function PointsQuestion({ form, wrong }: { form: Form; wrong: readonly PageProblem[] }) {
  const intl = useIntl();
  const [said, setSaid] = useState('');
  const { most } = form.procedure.intake.points;
  const points = form.draft.points.length === 0 ? [''] : form.draft.points;
  const set = (next: readonly string[], announce: string, focus: number) => {
    flushSync(() => {
      form.change({ points: next });
      setSaid(announce);
    });
    document.getElementById(pointBox(focus))?.focus();
  };
  const add = () =>
    set(
      [...points, ''],
      intl.formatMessage({ id: 'form.points.added' }, { number: points.length + 1 }),
      points.length,
    );
  const remove = (at: number) =>
    set(
      points.toSpliced(at, 1),
      intl.formatMessage({ id: 'form.points.removed' }, { number: at + 1 }),
      Math.max(at - 1, 0),
    );
  const error = wrongWith(wrong, 'points');
  return (
    <>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="form.points" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="form.points.hint" />
      </p>
      {points.map((point, at) => (
        <div className="redress-point" key={at}>
          <TextArea
            name={pointBox(at)}
            label={intl.formatMessage({ id: 'form.points.label' }, { number: at + 1 })}
            labelSize="s"
            rows={3}
            value={point}
            autoComplete="off"
            error={point.trim() === '' ? error : undefined}
            onChange={(event) => form.change({ points: points.with(at, event.target.value) })}
          />
          {points.length > 1 && (
            <Button type="button" look="secondary" onClick={() => remove(at)}>
              <FormattedMessage id="form.points.remove" values={{ number: at + 1, hidden }} />
            </Button>
          )}
        </div>
      ))}
      <p>
        <Button
          type="button"
          look="secondary"
          onClick={add}
          refused={
            points.length >= most ? intl.formatMessage({ id: 'form.points.most' }, { most }) : undefined
          }
        >
          <FormattedMessage id="form.points.add" />
        </Button>
      </p>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

const hidden = (chunks: React.ReactNode) => <span className="govuk-visually-hidden">{chunks}</span>;
