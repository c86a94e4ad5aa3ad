import { Alert, Switch, Text } from '@mantine/core';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { paths } from '../../paths.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { ChairControls } from './ChairControls.tsx';
import { OpenHearing } from './OpenHearing.tsx';
import { Quorum } from './Quorum.tsx';
import { RunSheet } from './RunSheet.tsx';
import { StepNow } from './StepNow.tsx';

/** Before, during or after the hearing. */
export function Room({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const [large, setLarge] = useState(false);
  const { panel } = hearing.facts.state;
  if (panel.endedAt !== undefined)
    return (
      <>
        <Alert color="teal" mb="md" title={say('room.ended')}>
          <Text mb="xs">
            <FormattedMessage id="room.endedAt" values={{ at: <Moment at={panel.endedAt} /> }} />
          </Text>
          <AppLink href={paths.vote(hearing.caseId)} className="panel-go">
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
  return (
    <div className="panel-room" data-large={large || undefined}>
      <Switch
        label={say('room.large')}
        checked={large}
        onChange={(event) => setLarge(event.currentTarget.checked)}
        mb="sm"
        className="panel-room__large"
      />
      <StepNow hearing={hearing} />
      <div className="panel-columns">
        <div>
          {!large && <ChairControls hearing={hearing} />}
          <Quorum hearing={hearing} />
        </div>
        <RunSheet hearing={hearing} />
      </div>
    </div>
  );
}
