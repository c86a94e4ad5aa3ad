import { Button, Group, Text } from '@mantine/core';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import recordFormClasses from './record-form.module.css';
import printClasses from '@redress/web/workspace/print.module.css';

export type Recorded = { caseId: string; trackingNumber: string; accessKey: string | null };

/** Number and key, to be read out or printed. The key is shown this once: it is kept nowhere in words. */
export function HandOver({ recorded, onAnother }: { recorded: Recorded; onAnother: () => void }) {
  const say = useSay();
  return (
    <>
      <SectionCard title={say('handOver.give')}>
        <Text>{say('handOver.about')}</Text>
        <dl className={recordFormClasses.handOver}>
          <div>
            <dt>{say('case.trackingNumber')}</dt>
            <dd>{recorded.trackingNumber}</dd>
          </div>
          {recorded.accessKey !== null && (
            <div>
              <dt>{say('handOver.key')}</dt>
              <dd>{recorded.accessKey}</dd>
            </div>
          )}
        </dl>
        <Text fw={600}>{say(recorded.accessKey === null ? 'handOver.keyShownBefore' : 'handOver.once')}</Text>
      </SectionCard>
      <Group gap="sm" className={printClasses.notPrinted}>
        <Button onClick={() => window.print()}>{say('handOver.print')}</Button>
        <Button variant="default" component={AppLink} href={paths.case(recorded.caseId)}>
          {say('handOver.open')}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {say('handOver.another')}
        </Button>
      </Group>
    </>
  );
}
