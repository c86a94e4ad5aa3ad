import { windowOf } from '@redress/domain/clocks/ways-on.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import type { WayOn } from '@redress/domain/procedure/stages.ts';
import { createKept, useKept } from '@redress/web/session/kept-in-tab.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { TextArea } from '@redress/web/ui/TextArea.tsx';
import { FormattedMessage } from 'react-intl';
import { AskNextStageDocument } from '../../generated/act.ts';
import { OpenUntil } from './OpenUntil.tsx';
import { OwnFormPage } from './OwnFormPage.tsx';
import { useOwnCase } from './own-case.ts';
import { useDone } from './use-done.ts';
import { useOwnForm } from './use-own-form.ts';

const nothing: Readonly<Record<string, string>> = {};

/** What is being written survives a reload and a session that ended, and is forgotten on leaving. */
const typed = createKept('request', nothing);

/** What the way on asks, until when it can be asked for, and what happens when that is over. */
export function NextStageForm({ way }: { way: WayOn }) {
  const { facts } = useOwnCase();
  const answers = useKept(typed);
  const done = useDone();
  const { over, clock } = windowOf(facts, way);
  const stage = findStage(facts.procedure, way.to)?.name ?? '';
  const form = useOwnForm({
    type: 'RequestNextStage',
    data: { to: way.to, answers },
    mutation: AskNextStageDocument,
    // When it reached the organisation, the server says.
    variables: ({ receivedAt: _now, ...input }, idempotencyKey) => ({ idempotencyKey, input }),
    onDone: () => done(over ? 'next.done.late' : 'next.done').then(typed.forget),
  });
  return (
    <OwnFormPage form={form}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="next.heading" values={{ stage }} />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id={way.anytime ? 'next.intro.anytime' : 'next.intro'} />
      </p>
      {clock?.dueOn && <OpenUntil clock={clock} />}
      <form noValidate autoComplete="off" onSubmit={(event) => void form.submit(event)}>
        {way.asks.map((ask) => (
          <AskedText
            key={ask.key}
            ask={ask}
            value={answers[ask.key] ?? ''}
            error={form.errorAt(ask.key)}
            onType={(text) => typed.set({ ...answers, [ask.key]: text })}
          />
        ))}
        <Button pending={form.pending} refused={form.refused}>
          <FormattedMessage id="next.button" />
        </Button>
      </form>
    </OwnFormPage>
  );
}

type AskedTextProps = {
  ask: WayOn['asks'][number];
  value: string;
  error: string | undefined;
  onType: (text: string) => void;
};

/** One thing the way on asks for. */
function AskedText({ ask: { key, label, required }, value, error, onType }: AskedTextProps) {
  return (
    <TextArea
      name={key}
      label={label}
      labelSize="s"
      optional={!required}
      value={value}
      error={error}
      autoComplete="off"
      onChange={(event) => onType(event.target.value)}
    />
  );
}
