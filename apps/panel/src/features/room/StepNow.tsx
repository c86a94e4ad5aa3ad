import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Text, Title } from '@mantine/core';
import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { mayQuestionNow, nextStep, stepNow } from '@redress/domain/panel/hearing.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { useStepWords } from './use-step-words.ts';
import stepClasses from './step.module.css';

/** Where the hearing is, to be read from across a room: the step, who speaks, who may put questions. */
export function StepNow({ hearing: { facts } }: { hearing: Hearing }) {
  const say = useSay();
  const { party, list } = useStepWords(facts.procedure);
  const { runSheet } = panelRuleOf(facts.procedure);
  const now = stepNow(facts);
  const next = nextStep(facts);
  const question = mayQuestionNow(facts);
  return (
    <section className={stepClasses.step} aria-label={say('room.now')}>
      <div aria-live="polite">
        <Text className={stepClasses.number}>
          {now
            ? say('room.step', { number: runSheet.indexOf(now) + 1, of: runSheet.length })
            : say('room.notBegun')}
        </Text>
        <Title order={2} className={stepClasses.title}>
          <PolicyText>{now ? now.title : say('room.notBegunBody')}</PolicyText>
        </Title>
        {now && (
          <dl className={stepClasses.who}>
            <div>
              <dt>{say('room.speaks')}</dt>
              <dd>{party(now.speaks)}</dd>
            </div>
            <div>
              <dt>{say('room.questions')}</dt>
              <dd>{question.length === 0 ? say('room.nobodyQuestions') : list(question)}</dd>
            </div>
          </dl>
        )}
      </div>
      {next && <Text className={stepClasses.next}>{say('room.next', { title: next.title })}</Text>}
    </section>
  );
}
