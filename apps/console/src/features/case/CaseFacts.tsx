import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { ourClocks } from '@redress/domain/acts/playbook.ts';
import { handlerNow } from '@redress/domain/history/state.ts';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { DueDate } from '../../case/DueDate.tsx';
import { useOpenCase } from '../../case/open-case.ts';

/** What has to happen next or why it is closed, whose it is, and since when. */
export function CaseFacts() {
  const say = useSay();
  const { facts, file, nameOf, titleOf } = useOpenCase();
  const { state } = facts;
  const handler = handlerNow(state);
  return (
    <Definitions
      rows={[
        state.status === 'closed'
          ? { term: say('case.closedBecause'), value: <ClosedBecause /> }
          : { term: say('case.next'), value: <NextDuty /> },
        {
          term: say('case.handler'),
          value:
            handler === undefined
              ? say('case.noHandler')
              : `${nameOf(handler.personId) ?? say('person.unknown')}, ${titleOf(handler.role)}`,
        },
        { term: say('case.received'), value: state.receivedOn && <LongDate on={state.receivedOn} /> },
        ...(file.reference === null || file.reference === file.trackingNumber
          ? []
          : [{ term: say('case.trackingNumber'), value: file.trackingNumber }]),
      ]}
    />
  );
}

function NextDuty() {
  const say = useSay();
  const [next] = ourClocks(useOpenCase().facts);
  if (next === undefined) return say('case.nothingDue');
  return (
    <>
      <strong>
        <PolicyText>{next.rule.act}</PolicyText>
      </strong>{' '}
      <DueDate clock={next} />
    </>
  );
}

function ClosedBecause() {
  const { procedure, state } = useOpenCase().facts;
  const { closed } = state;
  return (
    <>
      <PolicyText>
        {procedure.closures.find(({ key }) => key === closed?.reason)?.label ?? closed?.reason}
      </PolicyText>
      {closed && (
        <>
          {', '}
          <LongDate on={closed.on} />
        </>
      )}
    </>
  );
}
