import { caseIsOpen } from '../authority.ts';
import type { CommandData } from '../commands.ts';
import type { Facts } from '../facts.ts';
import type { Rules } from '../rule.ts';
import { refused, written } from '../rule.ts';
import { countedAfter } from '../../panel/ballot.ts';
import { hearers, involvementOf, memberOf } from '../../panel/composition.ts';
import { atPanelStage, byConvener, hearingNotInSession, notDecided, personOf } from './panel-gates.ts';

/**
 * Whoever led the panel may stand down, and the votes of the others then decide: somebody of those who decided takes the chair, or nobody could
 * record what was found.
 */
const chairIsFree = (
  { state }: Facts,
  { personId, chair }: Partial<CommandData['AppointPanelMember']>,
): boolean =>
  state.panel.decision !== undefined &&
  !state.panel.members.some((member) => member.chair) &&
  (personId === undefined || memberOf(state, personId) !== undefined) &&
  chair !== false;

/** Who sits on a panel: appointing and standing down. */
export const membershipRules: Rules<'AppointPanelMember' | 'StandDownPanelMember'> = {
  AppointPanelMember: {
    gates: [
      caseIsOpen,
      byConvener,
      atPanelStage,
      (facts, data) => (chairIsFree(facts, data) ? undefined : notDecided(facts)),
      hearingNotInSession,
      (facts, { personId }) => {
        const involvement = personId === undefined ? undefined : involvementOf(facts, personId);
        return involvement === undefined
          ? undefined
          : refused(
              'involved',
              `This person cannot sit on the panel: this person ${involvement}. Appoint somebody else.`,
              'personId',
            );
      },
    ],
    check: ({ state, procedure, directory }, { personId, independent, chair }) => {
      if (personId.trim() === '')
        return [refused('blank', 'Choose somebody to sit on the panel.', 'personId')];
      if (state.panel.stoodDown.includes(personId))
        return [
          refused('stood down', 'This person stood down from this panel. Appoint somebody else.', 'personId'),
        ];
      const colleague = directory?.find((candidate) => candidate.personId === personId);
      if (directory !== undefined && colleague?.panel !== true)
        return [
          refused(
            'not in the pool',
            'This person is not among those who may be asked to sit on panels. Add them there first.',
            'personId',
          ),
        ];
      const inside = procedure.roles.some((role) => !role.outside && colleague?.roles.includes(role.key));
      if (independent && inside)
        return [
          refused(
            'not independent',
            'This person holds a role in the organisation, so they are not independent of it. Appoint them as an ordinary member.',
            'independent',
          ),
        ];
      const sits = memberOf(state, personId);
      if (sits !== undefined && sits.chair === chair && sits.independent === independent)
        return [refused('sits already', 'This person sits on the panel already.', 'personId')];
      const otherChair = state.panel.members.some((member) => member.chair && member.personId !== personId);
      return chair && otherChair
        ? [
            refused(
              'two chairs',
              'The panel has a chair. Have the present chair stand down first, or appoint this person as a member.',
              'chair',
            ),
          ]
        : [];
    },
    decide: (_context, { personId, independent, chair }) => ({
      events: [{ type: 'PanelMemberAppointed', data: { personId, independent, chair } }],
      content: [],
    }),
  },
  StandDownPanelMember: {
    gates: [
      caseIsOpen,
      atPanelStage,
      notDecided,
      // Anybody may recuse themselves at any time before the decision.
      (facts, { personId }) => {
        const self = personOf(facts.actor);
        const recuses =
          self !== undefined &&
          (personId === undefined ? memberOf(facts.state, self) !== undefined : personId === self);
        return recuses ? undefined : byConvener(facts);
      },
      ({ state }, { personId }) =>
        personId === undefined || memberOf(state, personId) !== undefined
          ? undefined
          : refused('not a member', 'This person does not sit on the panel.', 'personId'),
    ],
    check: (_facts, { reason }) => written(reason, 'reason', 'why this member stands down'),
    decide: (context, { personId, why, reason }) => {
      const reasonId = context.newId();
      const voters = hearers(context.state.panel).filter((member) => member.personId !== personId);
      // Whoever goes last may be the one whose vote was awaited: then the others' votes are all in, and are counted.
      return {
        events: [
          { type: 'PanelMemberStoodDown', data: { personId, why, reasonId } },
          ...countedAfter(context, voters),
        ],
        content: [{ id: reasonId, kind: 'reason', body: reason }],
      };
    },
  },
};
