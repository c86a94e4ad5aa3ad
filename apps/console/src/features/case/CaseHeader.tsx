import { usePageTitle } from '@redress/web/navigation/use-page-title.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { PageHeader } from '@redress/web/workspace/PageHeader.tsx';
import { StatusBadge } from '@redress/web/workspace/StatusBadge.tsx';
import { useOpenCase } from '../../case/open-case.ts';
import { paths } from '../../paths.ts';
import { CaseFacts } from './CaseFacts.tsx';
import classes from './CaseHeader.module.css';
import { StageRail } from './StageRail.tsx';

/** What the case is called, where it stands, whose it is, and what has to happen next. */
export function CaseHeader() {
  const say = useSay();
  const { facts, file } = useOpenCase();
  const { kind, status } = facts.state;
  usePageTitle(say('app.title', { page: say('case.heading') }));
  return (
    <div className={classes.header}>
      <PageHeader
        crumbs={[{ href: paths.worklist(), text: say('navigation.worklist') }]}
        title={
          <>
            <span className={classes.kind}>
              {say(kind === 'concern' ? 'case.concern' : 'case.complaint')}
            </span>{' '}
            <bdi>{file.reference ?? file.trackingNumber}</bdi>
          </>
        }
        status={
          <StatusBadge tone={status === 'closed' ? 'neutral' : 'active'}>
            {say(`status.${status}`)}
          </StatusBadge>
        }
      />
      <div className={classes.facts}>
        <StageRail />
        <CaseFacts />
      </div>
    </div>
  );
}
