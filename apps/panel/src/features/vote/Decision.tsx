import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Text } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { outcomeOf } from '@redress/domain/procedure/find.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import stepClasses from '../room/step.module.css';
import linksClasses from '../hearing/links.module.css';

/**
 * What the panel decided, in the policy's own word; unanimous or by a majority, and no more than that. `here`: it stands on the page of the
 * findings already.
 */
export function Decision({ hearing, here = false }: { hearing: Hearing; here?: boolean }) {
  const { caseId, facts, chair } = hearing;
  const say = useSay();
  const { decision, findings } = facts.state.panel;
  if (decision === undefined) return null;
  const { word } = outcomeOf(facts.procedure, panelRuleOf(facts.procedure).stage, decision.outcome);
  return (
    <section className={stepClasses.step} aria-label={say('decision.heading')}>
      <Text className={stepClasses.number}>{say('decision.heading')}</Text>
      <p className={stepClasses.title}>
        <PolicyText>{word}</PolicyText>
      </p>
      <Text size="lg" mb="md">
        {say(decision.carried === 'unanimous' ? 'decision.unanimous' : 'decision.majority')}
      </Text>
      {!here && (
        <AppLink href={paths.findings(caseId)} className={linksClasses.go}>
          {say(chair && findings === undefined ? 'decision.record' : 'decision.findings')}
        </AppLink>
      )}
    </section>
  );
}
