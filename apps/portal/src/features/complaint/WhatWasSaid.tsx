import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { findStage } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { SummaryList } from '@redress/web/ui/SummaryList.tsx';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';
import { answerWords } from '../form/answer-words.ts';
import { useOwnCase } from './own-case.ts';
import type { SaidQuery } from '../../generated/content.ts';

type Said = NonNullable<SaidQuery['myComplaint']>;

/** The answers to the policy's questions, the points, and what was asked for later, each under its own heading. */
export function WhatWasSaid({ said }: { said: Said }) {
  const { facts } = useOwnCase();
  const longDate = useLongDate();
  const { procedure } = facts;
  const answered = procedure.intake.fields.filter((field) => said.answers[field.key]?.trim());
  const summary = answered.find((field) => field.fills === 'summary');
  const pointsApart = said.points.filter(({ text }) => text !== said.answers[summary?.key ?? '']?.trim());
  return (
    <>
      <SummaryList
        rows={answered.map((field) => ({
          key: field.label,
          value: (
            <span className="redress-typed">{answerWords(field, said.answers[field.key], longDate)}</span>
          ),
        }))}
      />
      {pointsApart.length > 0 && <Points points={pointsApart} />}
      {said.requests.map((request) => (
        <Request key={request.id} request={request} procedure={procedure} />
      ))}
    </>
  );
}

/** The points, where the complaint was divided into several. */
function Points({ points }: Pick<Said, 'points'>) {
  return (
    <>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="said.points" />
      </h2>
      <ol className="govuk-list govuk-list--number">
        {points.map(({ id, text }) => (
          <li key={id} className="redress-typed">
            {text}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What was written when another stage was asked for. */
function Request({ request, procedure }: { request: Said['requests'][number]; procedure: Procedure }) {
  const answered = Object.entries(request.answers).filter(([, text]) => text.trim() !== '');
  return (
    <section>
      <h2 className="govuk-heading-m">
        <PolicyText>{findStage(procedure, request.to)?.name ?? request.to}</PolicyText>
      </h2>
      {answered.map(([key, text]) => (
        <div key={key}>
          <p className="govuk-body govuk-!-font-weight-bold">{askedWords(procedure, key)}</p>
          <p className="govuk-body redress-typed">{text}</p>
        </div>
      ))}
    </section>
  );
}

const askedWords = ({ stages }: Procedure, key: string) =>
  stages.flatMap((stage) => stage.onward.flatMap((way) => way.asks)).find((ask) => ask.key === key)?.label;
