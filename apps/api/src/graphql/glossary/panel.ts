/** Panels and hearings, as members read them. */
export const panel = {
  Ballot: "The reader's own vote; nobody else's is ever sent.",
  'Ballot.outcome': "Key of an outcome, in the stage's `outcomes`, or `abstain`.",
  'Ballot.round': 'The round of voting, from 1.',
  'Bundle.documents': 'The papers as they were released, in order.',
  'Bundle.hearingNotes': 'What the panel wrote down at the hearing.',
  BundleDocument: 'One of the papers.',
  BundleMember: 'Somebody on the panel.',
  'BundleMember.name': 'What they are called.',
  'Hearing.decided': 'Whether the panel has decided.',
  HearingNote: 'Something the panel wrote down at the hearing.',
  'HearingNote.step': 'Key of the step that ran; null where none did.',
  HearingOpened: 'That the hearing was opened, and with whom.',
} as const;
