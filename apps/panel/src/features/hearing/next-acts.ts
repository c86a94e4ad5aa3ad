import type { NextActOfMember } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { paths } from '../../paths.ts';

/** What is next for a member, in words; and the page where it is done, where it is theirs to do. */
export const nextActs = {
  readPapers: { words: 'act.readPapers', link: 'act.readPapers.go', to: paths.papers },
  openHearing: { words: 'act.openHearing', link: 'act.openHearing.go', to: paths.room },
  runHearing: { words: 'act.runHearing', link: 'act.runHearing.go', to: paths.room },
  attendHearing: { words: 'act.attendHearing', link: 'act.attendHearing.go', to: paths.room },
  castVote: { words: 'act.castVote', link: 'act.castVote.go', to: paths.vote },
  recordFindings: { words: 'act.recordFindings', link: 'act.recordFindings.go', to: paths.findings },
  awaitPapers: { words: 'act.awaitPapers' },
  awaitDate: { words: 'act.awaitDate' },
  awaitHearing: { words: 'act.awaitHearing' },
  awaitVotes: { words: 'act.awaitVotes' },
  awaitFindings: { words: 'act.awaitFindings' },
  awaitLetters: { words: 'act.awaitLetters' },
  none: { words: 'act.none' },
} as const satisfies Record<
  NextActOfMember,
  { words: FormatjsIntl.Message['ids']; link?: FormatjsIntl.Message['ids']; to?: (caseId: string) => string }
>;

export const isMine = (act: NextActOfMember): boolean => 'to' in nextActs[act];
