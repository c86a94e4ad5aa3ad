import { Alert } from '@mantine/core';
import { panelShort, panelWarnings } from '@redress/domain/panel/composition.ts';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import panelPageClasses from './panel-page.module.css';
import asideClasses from '../../acts/aside.module.css';

/** What the panel still needs before a hearing can be arranged, and what would be unwise. */
export function PanelNeeds() {
  const say = useSay();
  const { facts } = useOpenCase();
  const short = panelShort(facts);
  const warnings = panelWarnings(facts);
  return (
    <>
      {short.length > 0 ? (
        <Alert
          color="orange"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title={say('panel.needs')}
          className={panelPageClasses.alert}
        >
          <ul className={asideClasses.reasons}>
            {short.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <Alert
          color="teal"
          variant="light"
          icon={<IconCircleCheck aria-hidden />}
          title={say('panel.complete')}
          className={panelPageClasses.alert}
        />
      )}
      {warnings.map((warning) => (
        <Alert
          key={warning}
          color="orange"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          className={panelPageClasses.alert}
        >
          {warning}
        </Alert>
      ))}
    </>
  );
}
