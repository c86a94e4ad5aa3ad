import { enAuthority } from './en/refusals/authority.ts';
import { enClosing } from './en/refusals/closing.ts';
import { enEscalation } from './en/refusals/escalation.ts';
import { enIntake } from './en/refusals/intake.ts';
import { enInvestigation } from './en/refusals/investigation.ts';
import { enLetters } from './en/refusals/letters.ts';
import { enOrganisation } from './en/refusals/organisation.ts';
import { enOutcome } from './en/refusals/outcome.ts';
import { enPanel } from './en/refusals/panel.ts';
import { enSending } from './en/refusals/sending.ts';
import { enTitles } from './en/titles.ts';
import { enTriage } from './en/refusals/triage.ts';
import { enTypedValues } from './en/refusals/typed-values.ts';
import type { RefusalWords } from './refusal-codes.ts';

/** English: the words of every refusal, and of what refusals name. */
export const en: RefusalWords = {
  ...enAuthority,
  ...enTypedValues,
  ...enIntake,
  ...enTriage,
  ...enInvestigation,
  ...enOutcome,
  ...enEscalation,
  ...enClosing,
  ...enLetters,
  ...enSending,
  ...enOrganisation,
  ...enPanel,
  ...enTitles,
};
