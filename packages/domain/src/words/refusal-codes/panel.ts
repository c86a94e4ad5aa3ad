import type { Codes } from '../value-kinds.ts';

/** What members lack of a number that the procedure asks for, in all and from outside. */
const shortage = {
  members: 'count',
  membersNeeded: 'count',
  independent: 'count',
  independentNeeded: 'count',
} as const satisfies Codes[string];

const panelShortage = {
  ...shortage,
  /** Whether somebody sits who may not. */
  involved: 'yes or no',
  chairs: 'count',
} as const satisfies Codes[string];

/** `why`: `subject`, `handled` or `part`. `stages`: those that were handled. */
const involvement = { why: 'word', stages: 'procedure texts' } as const satisfies Codes[string];

/** Who sits on a panel, its hearing, its vote and its findings. */
export const panel = {
  'not before a panel': {},
  'panel members only': {},
  'chair only': {},
  'seat to give up': involvement,
  'panel decided': {},
  'hearing in session': {},
  'hearing not in session': {},
  'no hearing arranged': {},
  'quorum lost': { ...shortage, ended: 'yes or no' },

  'cannot sit': involvement,
  'nobody to appoint': {},
  'stood down before': {},
  'not in the pool': {},
  'not independent': {},
  'sits already': {},
  'chair taken': {},
  'not on this panel': {},
  'no reason to stand down': {},
  'panel can split': { members: 'count' },

  'panel incomplete': panelShortage,
  'heard already': {},
  'no response on file': {},
  'no time of the hearing': {},
  'hearing in the past': {},
  'short notice': { clearDays: 'count', needed: 'count', unit: 'word', on: 'day', earliestOn: 'day' },
  'no place': {},
  'no papers chosen': {},
  'no papers to read': {},
  'papers read': {},

  'hearing over': {},
  'hearing open already': {},
  'hearing to come': { on: 'day' },
  /** `fault`: `not sent`, `too late` or `not to everybody`. */
  'no proper notice': { fault: 'word' },
  'panel cannot sit': panelShortage,
  'papers not released': {},
  'absent member': {},
  'too few present': shortage,
  'chair absent': {},
  'papers unread': { members: 'count' },

  'no such step': {},
  'step taken': {},
  'step settled': {},
  'step out of order': { next: 'procedure text' },
  'step not begun': {},
  'step left': { step: 'procedure text' },
  'no hearing note': {},
  'no reason to depart': {},
  'no reason to adjourn': {},
  'nothing to adjourn': {},

  'hearing not ended': {},
  'not at the hearing': {},
  'voted already': {},
  'no abstention': {},
  'no reasons of the vote': {},

  'no decision yet': {},
  'findings sent': {},
  'point of another complaint': {},
  'point answered twice': {},
  'held point answered': {},
  'finding sent': {},
  'no panel finding': {},
  'findings missing': { open: 'count' },
} as const satisfies Codes;
