import type { MemberTask } from '@redress/domain/acts/panel/member-task.ts';
import { paths } from '../../paths.ts';

/** What is next for a member, in words; and the page where it is done, where it is theirs to do. */
export const tasks = {
  readPapers: { words: 'task.readPapers', link: 'task.readPapers.go', to: paths.papers },
  openHearing: { words: 'task.openHearing', link: 'task.openHearing.go', to: paths.room },
  runHearing: { words: 'task.runHearing', link: 'task.runHearing.go', to: paths.room },
  attendHearing: { words: 'task.attendHearing', link: 'task.attendHearing.go', to: paths.room },
  castVote: { words: 'task.castVote', link: 'task.castVote.go', to: paths.vote },
  recordFindings: { words: 'task.recordFindings', link: 'task.recordFindings.go', to: paths.findings },
  awaitPapers: { words: 'task.awaitPapers' },
  awaitDate: { words: 'task.awaitDate' },
  awaitHearing: { words: 'task.awaitHearing' },
  awaitVotes: { words: 'task.awaitVotes' },
  awaitFindings: { words: 'task.awaitFindings' },
  awaitLetters: { words: 'task.awaitLetters' },
  none: { words: 'task.none' },
} as const satisfies Record<
  MemberTask,
  { words: FormatjsIntl.Message['ids']; link?: FormatjsIntl.Message['ids']; to?: (caseId: string) => string }
>;

export const isMine = (task: MemberTask): boolean => 'to' in tasks[task];
