import { Text } from '@mantine/core';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import type { OpenCase } from '../../case/open-case.ts';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';

/** For those who oversee: that there is a case. How it stands is in the register; what it says is not for them. */
export function OverseenCase({ open }: { open: OpenCase }) {
  const say = useSay();
  return (
    <Page
      title={`${say('case.complaint')} ${open.file.reference ?? open.file.trackingNumber}`}
      browserTitle={say('case.heading')}
      crumbs={[{ href: paths.register(), text: say('navigation.register') }]}
    >
      <SectionCard title={say('overseer.heading')}>
        <Text>{say('overseer.body')}</Text>
      </SectionCard>
    </Page>
  );
}
