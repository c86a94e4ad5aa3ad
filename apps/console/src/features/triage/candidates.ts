import { mayTake } from '@redress/domain/acts/independence.ts';
import { stageToWork } from '@redress/domain/acts/triage/stage-to-work.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import type { OpenCase } from '../../case/open-case.ts';

export type Candidate = {
  personId: string;
  name: string;
  role: string;
  independence: 'met' | 'nobody independent available';
};
export type Unfit = { personId: string; name: string; reason: string };

/** Everybody of the directory who may take the stage, by each role they may take it in; and the others, each with the reason. */
export function candidates({ facts, file }: Pick<OpenCase, 'facts' | 'file'>) {
  const stage = stageToWork(facts);
  const may: Candidate[] = [];
  const not: Unfit[] = [];
  for (const { personId, name, roles } of file.people) {
    if (roles.length === 0) continue;
    const answers = roles.map((role) => ({ role, answer: mayTake(facts, stage, role, personId) }));
    const fit = answers.find(({ answer }) => answer.may);
    if (fit?.answer.may) may.push({ personId, name, role: fit.role, independence: fit.answer.independence });
    else {
      // Being involved says more than not holding the role.
      const refusals = answers.flatMap(({ answer }) => (answer.may ? [] : [answer.refusal]));
      const first = refusals.find(({ code }) => code !== 'another role handles') ?? refusals[0];
      if (first !== undefined) not.push({ personId, name, reason: inWords(first) });
    }
  }
  return { stageName: findStage(facts.procedure, stage)?.name ?? stage, may, not };
}
