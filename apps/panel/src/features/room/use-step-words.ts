import { panelRuleOf } from '@redress/domain/panel/composition.ts';
import { findRole } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import type { HearingStep } from '@redress/domain/procedure/stages.ts';
import { useIntl } from 'react-intl';
import { useSay } from '@redress/web/words/use-say.ts';

type Party = HearingStep['speaks'] | HearingStep['mayQuestion'][number];

const parties = {
  chair: 'party.chair',
  panel: 'party.panel',
  complainant: 'party.complainant',
  respondent: 'party.respondent',
  'every party': 'party.every',
  'both sides': 'party.both',
} as const satisfies Record<Party, FormatjsIntl.Message['ids']>;

/** Who speaks and who may question, in words; the respondent by the procedure's own title. */
export function useStepWords(procedure: Procedure) {
  const say = useSay();
  const intl = useIntl();
  const { respondent } = panelRuleOf(procedure);
  const role = findRole(procedure, respondent)?.title ?? respondent;
  const party = (who: Party) => say(parties[who], { role });
  return {
    party,
    list: (who: readonly Party[]) => intl.formatList(who.map(party), { type: 'conjunction' }),
  };
}
