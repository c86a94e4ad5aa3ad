import { useQuery } from '@apollo/client/react';
import { noticeFault } from '@redress/domain/panel/hearing.ts';
import { stageOf } from '@redress/domain/procedure/find.ts';
import { useLongDate } from '@redress/web/words/Dates.tsx';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { HearingMoment } from './HearingMoment.tsx';
import type { Hearing } from './use-hearing.ts';
import { PlaceDocument } from '../../generated/place.ts';

/** When and where the hearing is, and whether everybody had notice of it. */
export function WhenAndWhere({ hearing: { caseId, facts, organisationName } }: { hearing: Hearing }) {
  const say = useSay();
  const longDate = useLongDate();
  const { data } = useQuery(PlaceDocument, { variables: { caseId } });
  const { hearing, endedAt, noticeOn } = facts.state.panel;
  const fault = noticeFault(facts);
  const notice =
    hearing === undefined
      ? undefined
      : fault !== undefined
        ? say(`noticeFault.${fault}`)
        : noticeOn && say('hearing.noticeGiven', { date: longDate(noticeOn) });
  const { identity, panel } = facts.procedure;
  return (
    <SectionCard title={say('hearing.when')}>
      <Definitions
        rows={[
          { term: say('hearing.day'), value: <HearingMoment at={hearing?.at} /> },
          { term: say('hearing.place'), value: data?.bundle?.place },
          { term: say('hearing.notice'), value: notice },
          ...(endedAt === undefined
            ? []
            : [{ term: say('hearing.ended'), value: <HearingMoment at={endedAt} /> }]),
          { term: say('hearing.organisation'), value: organisationName },
          {
            term: say('hearing.procedure'),
            value: panel && `${identity.title}: ${stageOf(facts.procedure, panel.stage).name}`,
          },
        ]}
      />
    </SectionCard>
  );
}
