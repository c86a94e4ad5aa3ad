import { Alert, Text } from '@mantine/core';
import { stepNow } from '@redress/domain/panel/hearing.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { ChairControls } from './ChairControls.tsx';
import { LargeView } from './LargeView.tsx';
import { OpenHearing } from './OpenHearing.tsx';
import { Quorum } from './Quorum.tsx';
import { RunSheet } from './RunSheet.tsx';
import { StepNote } from './StepNote.tsx';
import { StepNow } from './StepNow.tsx';
import linksClasses from '../hearing/links.module.css';
import columnsClasses from '../hearing/columns.module.css';

/** Before, during or after the hearing. */
export function Room({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const { panel } = hearing.facts.state;
  if (panel.endedAt !== undefined)
    return (
      <>
        <Alert role="status" color="teal" mb="md" title={say('room.ended')}>
          <Text mb="xs">
            <FormattedMessage id="room.endedAt" values={{ at: <Moment at={panel.endedAt} /> }} />
          </Text>
          <AppLink href={paths.vote(hearing.caseId)} className={linksClasses.go}>
            {say('room.toVote')}
          </AppLink>
        </Alert>
        <RunSheet hearing={hearing} />
      </>
    );
  if (panel.opened === undefined)
    return (
      <>
        <OpenHearing hearing={hearing} />
        <RunSheet hearing={hearing} />
      </>
    );
  const step = stepNow(hearing.facts);
  return (
    <>
      <LargeView hearing={hearing} />
      <StepNow hearing={hearing} />
      <div className={columnsClasses.columns}>
        <div>
          <ChairControls hearing={hearing} />
          {step && <StepNote hearing={hearing} step={step} />}
          <Quorum hearing={hearing} />
        </div>
        <RunSheet hearing={hearing} />
      </div>
    </>
  );
}
