import { Alert } from '@mantine/core';
import { panelShort, panelWarning } from '@redress/domain/panel/composition.ts';
import { refused } from '@redress/domain/words/refusal-codes.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useOpenCase } from '../../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import panelPageClasses from './panel-page.module.css';

/** What the panel still needs before a hearing can be arranged, and what would be unwise. */
export function PanelNeeds() {
  const say = useSay();
  const { facts } = useOpenCase();
  const short = panelShort(facts);
  const warning = panelWarning(facts);
  return (
    <>
      {short !== undefined ? (
        <Alert
          color="orange"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          className={panelPageClasses.alert}
        >
          {inWords(refused('panel incomplete', short))}
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
      {warning && (
        <Alert
          color="orange"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          className={panelPageClasses.alert}
        >
          {inWords(warning)}
        </Alert>
      )}
    </>
  );
}
