import type { Tellings } from './telling.ts';

/** How what happens before a panel is told. */
export const panelTellings = {
  PanelMemberAppointed: ({ personId, independent, chair }, { say, person }) => ({
    what: say('told.PanelMemberAppointed', {
      who: person(personId),
      part: [
        say(chair ? 'panel.isChair' : 'panel.isMember'),
        ...(independent ? [say('panel.isIndependent')] : []),
      ].join(', '),
    }),
  }),
  PanelMemberStoodDown: ({ personId, why, reasonId }, { say, person, textOf }) => ({
    what: say('told.PanelMemberStoodDown', {
      who: person(personId),
      why: say(`standDown.${why}`).toLowerCase(),
    }),
    text: textOf(reasonId),
  }),
  HearingArranged: ({ hearingAt, placeId }, { say, moment, textOf }) => ({
    what: say('told.HearingArranged', { at: moment(hearingAt) }),
    text: textOf(placeId),
  }),
  PapersReleased: ({ version, documents }, { say }) => ({
    what: say('told.PapersReleased', { version, count: documents.length }),
  }),
  PapersRead: ({ personId, version }, { say, person }) => ({
    what: say('told.PapersRead', { who: person(personId), version }),
  }),
  HearingOpened: ({ present }, { say, person }) => ({
    what: say('told.HearingOpened', { who: present.map(person).join(', ') }),
  }),
  HearingStepTaken: ({ step: key, noteId }, { textOf, step }) => ({ what: step(key), text: textOf(noteId) }),
  HearingNoted: ({ step: key, noteId }, { say, textOf, step }) => ({
    what: say('told.HearingNoted', { step: step(key) }),
    text: textOf(noteId),
  }),
  HearingStepDeparted: ({ step: key, reasonId }, { say, textOf, step }) => ({
    what: say('told.HearingStepDeparted', { step: step(key) }),
    text: textOf(reasonId),
  }),
  HearingAdjourned: ({ reasonId }, { say, textOf }) => ({
    what: say('told.HearingAdjourned'),
    text: textOf(reasonId),
  }),
  HearingEnded: (_, { say }) => ({ what: say('told.HearingEnded') }),
  VoteCast: ({ personId }, { say, person }) => ({ what: say('told.VoteCast', { who: person(personId) }) }),
  VoteUndecided: ({ round }, { say }) => ({ what: say('told.VoteUndecided', { round }) }),
  PanelDecided: ({ outcome, carried }, { say, word, procedure }) => ({
    what: say('told.PanelDecided', {
      word: word(procedure.panel?.stage ?? '', outcome),
      carried: say(`carried.${carried}`),
    }),
  }),
  PanelFindingsRecorded: ({ actionId, recommendationsId }, { say, textOf }) => ({
    what: say('told.PanelFindingsRecorded'),
    text: [textOf(actionId), textOf(recommendationsId)].filter((part) => part !== undefined).join('\n'),
  }),
} satisfies Partial<Tellings>;
