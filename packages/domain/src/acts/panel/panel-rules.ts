import type { Rules } from '../rule.ts';
import { arrangingRules } from './arranging-rules.ts';
import { ballotRules } from './ballot-rules.ts';
import { hearingRules } from './hearing-rules.ts';
import { membershipRules } from './membership-rules.ts';
import { openingRules } from './opening-rules.ts';
import type { PanelCommandData } from './panel-commands.ts';

/** Every rule of a panel, from its first member to its findings. */
export const panelRules = {
  ...membershipRules,
  ...arrangingRules,
  ...openingRules,
  ...hearingRules,
  ...ballotRules,
} satisfies Rules<keyof PanelCommandData>;
