import type { remarks } from '../remarks.ts';
import type { WordsFor } from '../value-kinds.ts';

const units = (name: string) =>
  `{${name}, select, workingDays {working days} days {days} weeks {weeks} months {months} years {years} hours {hours} other {minutes}}`;

const kinds = '{kind, select, stage {stage} clock {clock} role {role} audience {audience} other {topic}}';

export const enRemarks: WordsFor<typeof remarks> = {
  'clock never starts':
    'Nothing in this procedure ever starts “{clock}”. Start it on something that happens, or have a letter mark it.',
  'clock never stops':
    'Nothing in this procedure can stop “{clock}”, so it always runs out. Stop it on something that happens, or have a letter mark it.',
  'clock stops at once':
    '“{clock}” stops on the very thing that starts it. Choose what really keeps the promise.',
  'clock waits for itself':
    '“{clock}” waits for itself to run out. Start one of the circle on something that happens.',
  'no letter states the date':
    'No letter states the date of “{clock}”. Add a block for the date to the letter that promises it.',
  'two units for one act': `“{clock}” and “{other}” are kept by the same act and counted in ${units('unit')} and in ${units('otherUnit')}. Say which one binds; the other is only an aim.`,
  'days beside working days':
    'This policy counts {clocks} in days and everything else in working days. Ask whoever wrote it whether that was meant; letters show the unit.',
  'no grounds for holds':
    '{clocks} can be put on hold, but no ground for it is listed. List the grounds, or let nothing rest.',
  'no clock rests':
    'There are grounds for putting a complaint on hold, but every clock runs on. Say which clocks rest.',
  'firm without consequence':
    '“{clock}” is a firm promise, yet nothing follows when it is missed. Say what follows, or make it an aim.',
  'broken though not firm':
    'Missing “{clock}” would count as a broken promise, but it is {theirs, select, yes {the complainant’s own time} other {no firm promise}}. Change one of the two.',

  'anonymous but signed':
    'Anonymous complaints are taken, but every complaint has to be signed. Waive the signature for anonymous complaints, or do not take them.',
  'no site listed': 'The reference holds the name of a site, but no site is listed. List the sites.',
  'initials of nobody':
    'The reference holds the complainant’s initials, but anonymous complaints are taken. Compose it of something else.',
  'references can look alike':
    'The reference holds initials, and two cases can look alike. It only names a case: never let it open one.',
  'form does not ask':
    'The form does not ask for {what, select, summary {what the complaint is about} name {the name of the person complaining} other {the signature}}. Add a field for it.',
  'anonymous but named':
    'Anonymous complaints are taken, but “{field}” is asked of everybody. Mark the field as one that identifies people.',

  'date without clock': '“{block}” is a date, but it names no clock to take it from. Name the clock.',
  'states a computed date':
    'The letter states a date for “{clock}”, but that date is already worked out. Print the worked-out date, or let the letter state it.',
  'extends nothing':
    '“{letter}” should give more time for “{clock}”, but that clock runs on. Let the date in the letter replace it.',
  'no way on': '“{letter}” does not say how to go on. Add a block for the next stage.',
  'not the last word': '“{letter}” does not say that it is the last word. Add a block for it.',
  'no bodies outside': '“{letter}” does not name the bodies outside. Add a block for them.',
  'no outcome in it': '“{letter}” carries neither the outcome nor what was found. Add a block for it.',
  'next stage without date':
    '“{block}” does not say until when. Let it print the date of the clock “{clock}”.',
  'letter without outcome':
    '“{letter}” carries an outcome, but its stage has none. Name the stage it belongs to, or give the stage its outcomes.',
  'keeps back what is told':
    '“{letter}” keeps the outcome back, but the outcome is always told here. Take the letter out, or allow outcomes to be restricted.',
  'no restricted letter':
    'An outcome may be kept back, but there is no letter for that case. Write the letter that says only what may be told.',

  'review overdue':
    'The policy was to be reviewed by {on}. Ask the organisation whether there is a newer one.',
  'never reviewed': 'The policy does not say when it is reviewed. Ask for a date.',
  'next review undated':
    'The policy is reviewed regularly, but no date for the next review is given. Ask for the date.',
  'review before start': 'The policy was to be reviewed before it began. Check both dates.',
  'clause missing':
    'Missing in the published text: {numbered, select, yes {clause } other {}}{clause}. {note} Ask the organisation whether a text was lost.',
  'retention unset':
    'No period is set for keeping complaints, so nothing can be destroyed. Ask the organisation for the period in its data protection policy.',
  'confidential but told':
    'Only the case manager may know of a complaint, yet {letters} goes to somebody else. Record it as a disclosure, with as little in it as will do.',
  reading: 'Read like this: {note} Ask the organisation whether it agrees.',
  'not from the policy':
    '{all, select, yes {Nothing here is from the policy} other {Of {statements, number} statements here, {others, plural, one {# is} other {# are}} not from the policy}}: {parts}. Show the organisation what it is running.',
  inferred: '{n, number} inferred',
  'by default': '{n, number} by default of the platform',

  'unknown key': `There is no ${kinds} “{key}”. Correct the name, or add the ${kinds}.`,
  'unknown redress':
    '“{redress}” is due after some outcomes, but the stage does not offer it. Add it to what the stage offers.',
  'same key twice': 'Two entries are called “{key}”. Give one of them another name.',

  'nobody stands in':
    'If the complaint is about the {role}, nobody can {work}. Ask the organisation who stands in.',
  'stand in for each other':
    'The {role} and the {other} stand in for each other and nobody else does. For a complaint about both, the board has to appoint somebody.',
  'one person handles all':
    'The policy names one person to handle every complaint ({roles}). Bind these roles to at least two people, so that somebody is there when one is away, is complained about, or is appealed against.',
  'reviews own decision':
    'The {role} decides “{stage}” and reviews it in “{next}”. Name somebody else, or say what happens then.',
  'decides both':
    'The {role} decides “{stage}” and “{next}”. Somebody else should take the second; where nobody can, the letter says so.',
  'convenes own hearing':
    'The {role} arranges the hearing and answers there for the organisation. Name somebody else to arrange it.',
  'convenes unless about them':
    'The {role} arranges the hearing and answers there for the organisation. When the complaint is about the {role}, the {substitute} arranges it and the {role} only answers.',
  'always investigates':
    'The {role} always investigates, yet whoever had a part in the matter may not. Name who investigates then.',
  'others investigate':
    'The {role} investigates unless they had a part in the matter; then it is for the {others}. Choose one when the complaint is assigned.',
  'sent to its subject':
    'A complaint about the {role} goes to “{stage}”, which the {role} handles. Name who stands in.',
  'substitute handles it':
    'A complaint about the {role} goes to “{stage}”. There the {substitute} does what the {role} would do.',
  'duty nobody holds':
    'No role {duty, select, receives {takes complaints in} assigns {hands them out} other {keeps an eye on them all}}. Say which one does.',
  'nobody safeguards':
    'Nobody is named who is told when a child or an adult may be at risk. Ask the organisation for its safeguarding lead.',
  handles: 'handle {stages}',
  'takes in': 'take it in',
  assesses: 'assess it',
  'hands out': 'hand it out',
  arranges: 'arrange the hearing',
  answers: 'answer for the organisation',

  'stage unreachable':
    'No complaint can reach “{stage}”: nothing starts there and no stage leads to it. Add a way in, or take it out.',
  'stage without exit': '“{stage}” is not final, but nothing follows it. Say what does, or make it final.',
  'final but not last': '“{stage}” is final, but the complainant can go on from it. Change one of the two.',
  'no final stage': 'No stage is final, so no complaint ever ends. Say which stage has the last word.',
  'outcome without letter':
    '“{stage}” decides something, but no letter tells the complainant. Add its outcome letter.',
  'outcomes without effect':
    'No outcome of “{stage}” says whether the complainant was right. Ask the organisation for words that do, or its figures will not show it.',
  'outcomes one-sided':
    'Every outcome of “{stage}” is {wins, select, yes {for} other {against}} the complainant. Add the word for the other case.',
  'nobody decides': '“{stage}” has outcomes, but nobody decides them. Name the role that does.',
  'window agreed':
    'The time to go on from “{stage}” has to be agreed in every case. Until a date is agreed the case never closes by itself.',
  'window open':
    'There is no time limit for going on from “{stage}”. Such a case never closes by itself; somebody has to close it.',
  'no body outside':
    'After “{stage}” no body outside is named. Name one that can be asked for advice, or tell complainants that there is none.',
  'nowhere to start':
    'A complaint that fits none of the conditions has nowhere to start. Add a last row for every other case.',
  'entry never used':
    'This row is never used: the one before it fits every case. Move it up, or take it out.',
  'seriousness unassessed':
    'Very serious complaints start elsewhere, but nobody assesses how serious one is. Say who does.',
  'panel without rules':
    '“{stage}” is decided by a panel, but there are no rules for it. Say who sits on it and how it decides.',
  'rules without panel':
    'There are rules for a panel, but the stage they name is none. Name the stage that a panel decides.',
};
