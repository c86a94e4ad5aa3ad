import { duties } from '@redress/domain/acts/playbook.ts';
import { handlerNow } from '@redress/domain/history/state.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { PageHeader } from '@redress/web/workspace/PageHeader.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { usePageTitle } from '@redress/web/navigation/use-page-title.ts';
import { useOpenCase } from '../../case/open-case.ts';
import { DueDate } from '../../case/DueDate.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { StageRail } from './StageRail.tsx';
import classes from './CaseHeader.module.css';

/** What the case is called, where it stands, whose it is, and what has to happen next. */
export function CaseHeader() {
  const say = useSay();
  const open = useOpenCase();
  const { facts, file, nameOf, titleOf } = open;
  const { state } = facts;
  const handler = handlerNow(state);
  const [next] = duties(facts);
  usePageTitle(say('app.title', { page: say('case.heading') }));
  return (
    <div className={classes.header}>
      <PageHeader
        crumbs={[{ href: paths.worklist(), text: say('navigation.worklist') }]}
        title={
          <>
            <span className={classes.kind}>
              {say(state.kind === 'concern' ? 'case.concern' : 'case.complaint')}
            </span>{' '}
            <bdi>{file.reference ?? file.trackingNumber}</bdi>
          </>
        }
        status={
          <StatusBadge tone={state.status === 'closed' ? 'neutral' : 'active'}>
            {say(`status.${state.status}`)}
          </StatusBadge>
        }
      />
      <div className={classes.facts}>
        <StageRail />
        <Definitions
          rows={[
            ...(state.status === 'closed'
              ? [{ term: say('case.closedBecause'), value: closedWords() }]
              : [
                  {
                    term: say('case.next'),
                    value:
                      next === undefined ? (
                        say('case.nothingDue')
                      ) : (
                        <>
                          <strong>{next.rule.act}</strong> <DueDate clock={next} />
                        </>
                      ),
                  },
                ]),
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
      </div>
    </div>
  );

  function closedWords() {
    const reason =
      facts.procedure.closures.find(({ key }) => key === state.closed?.reason)?.label ?? state.closed?.reason;
    return (
      <>
        {reason}
        {state.closed && (
          <>
            {', '}
            <LongDate on={state.closed.on} />
          </>
        )}
      </>
    );
  }
}
