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
  const { points, said, add, remove, write } = usePoints(form);
  const { most } = form.procedure.intake.points;
  const full = points.length >= most;
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
        <Point
          key={at}
          at={at}
          text={point}
          error={point.trim() === '' ? error : undefined}
          onType={(text) => write(at, text)}
          onRemove={points.length > 1 ? () => remove(at) : undefined}
        />
      ))}
      <p>
        <Button
          type="button"
          look="secondary"
          onClick={add}
          refused={full ? intl.formatMessage({ id: 'form.points.most' }, { most }) : undefined}
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

/** The points as they are written. Adding or taking away one is said, and leads to the box where one would go on writing. */
function usePoints(form: Form) {
  const intl = useIntl();
  const [said, setSaid] = useState('');
  const points = form.draft.points.length === 0 ? [''] : form.draft.points;
  const change = (next: readonly string[], words: string, focus: number) => {
    flushSync(() => {
      form.change({ points: next });
      setSaid(words);
    });
    document.getElementById(pointBox(focus))?.focus();
  };
  return {
    points,
    said,
    write: (at: number, text: string) => form.change({ points: points.with(at, text) }),
    add: () => {
      const number = points.length + 1;
      change([...points, ''], intl.formatMessage({ id: 'form.points.added' }, { number }), points.length);
    },
    remove: (at: number) => {
      const words = intl.formatMessage({ id: 'form.points.removed' }, { number: at + 1 });
      change(points.toSpliced(at, 1), words, Math.max(at - 1, 0));
    },
  };
}

type PointProps = {
  at: number;
  text: string;
  error: string | undefined;
  onType: (text: string) => void;
  /** The only point there is cannot be taken away. */
  onRemove: (() => void) | undefined;
};

/** One point, and taking it away. */
function Point({ at, text, error, onType, onRemove }: PointProps) {
  const intl = useIntl();
  const number = at + 1;
  return (
    <div className="redress-point">
      <TextArea
        name={pointBox(at)}
        label={intl.formatMessage({ id: 'form.points.label' }, { number })}
        labelSize="s"
        rows={3}
        value={text}
        autoComplete="off"
        error={error}
        onChange={(event) => onType(event.target.value)}
      />
      {onRemove && (
        <Button type="button" look="secondary" onClick={onRemove}>
          <FormattedMessage id="form.points.remove" values={{ number, hidden }} />
        </Button>
      )}
    </div>
  );
}

const hidden = (chunks: React.ReactNode) => <span className="govuk-visually-hidden">{chunks}</span>;
