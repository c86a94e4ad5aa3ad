import { enAuthority } from './en/authority.ts';
import { enClosing } from './en/closing.ts';
import { enEscalation } from './en/escalation.ts';
import { enIntake } from './en/intake.ts';
import { enInvestigation } from './en/investigation.ts';
import { enLetters } from './en/letters.ts';
import { enOrganisation } from './en/organisation.ts';
import { enOutcome } from './en/outcome.ts';
import { enPanel } from './en/panel.ts';
import { enSending } from './en/sending.ts';
import { enTitles } from './en/titles.ts';
import { enTriage } from './en/triage.ts';
import { enTypedValues } from './en/typed-values.ts';
import type { RefusalWords } from './refusals.ts';

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
