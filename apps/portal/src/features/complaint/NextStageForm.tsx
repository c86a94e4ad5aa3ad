import { refusal } from '@redress/domain/acts/decide.ts';
import { windowOf } from '@redress/domain/acts/escalation/escalation.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import type { WayOn } from '@redress/domain/procedure/stages.ts';
import { createKept, useKept } from '@redress/web/session/kept-in-tab.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { ErrorSummary } from '@redress/web/ui/ErrorSummary.tsx';
import { InsetText } from '@redress/web/ui/InsetText.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { WhyThisDate } from '@redress/web/ui/WhyThisDate.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import type { SubmitEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { useWhy } from '../promises/use-why.ts';
import { ASK_NEXT_STAGE } from './act.operations.ts';
import { useOwnCase } from './own-case.ts';
import { Until } from './Until.tsx';
import { useAct } from './use-act.ts';

const nothing: Readonly<Record<string, string>> = {};

/** What is being written survives a reload and a session that ended, and is forgotten on leaving. */
const typed = createKept('request', nothing);

/** What the way on asks, until when it can be asked for, and what happens when that is over. */
export function NextStageForm({ way }: { way: WayOn }) {
  const { facts } = useOwnCase();
  const why = useWhy();
  const { act, pending, errors, errorOf } = useAct(ASK_NEXT_STAGE);
  const answers = useKept(typed);
  const { over, clock } = windowOf(facts, way);
  const no = refusal({ type: 'RequestNextStage', data: { to: way.to } }, facts);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const data = { to: way.to, answers };
    void act(
      { type: 'RequestNextStage', data },
      (idempotencyKey) => ({ idempotencyKey, input: data }),
      over ? 'next.done.late' : 'next.done',
    ).then((sent) => sent && typed.forget());
  };
  return (
    <Page back={paths.complaint()} failed={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">
        <FormattedMessage
          id="next.heading"
          values={{ stage: findStage(facts.procedure, way.to)?.name ?? '' }}
        />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id={way.anytime ? 'next.intro.anytime' : 'next.intro'} />
      </p>
      {clock?.dueOn && (
        <>
          <InsetText>
            <Until clock={clock} now={facts.now} />
          </InsetText>
          <WhyThisDate why={why(clock)} />
        </>
      )}
      <form noValidate autoComplete="off" onSubmit={send}>
        {way.asks.map(({ key, label, required }) => (
          <TextArea
            key={key}
            name={key}
            label={label}
            labelSize="s"
            optional={!required}
            value={answers[key] ?? ''}
            error={errorOf(key)}
            autoComplete="off"
            onChange={(event) => typed.set({ ...answers, [key]: event.target.value })}
          />
        ))}
        <Button pending={pending} refused={no && inWords(no)}>
          <FormattedMessage id="next.button" />
        </Button>
      </form>
    </Page>
  );
}
