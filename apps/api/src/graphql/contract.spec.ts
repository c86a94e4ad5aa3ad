import { commandTypes } from '@redress/domain/acts/decide.ts';
import { organisationActs } from '@redress/domain/organisation/acts.ts';
import { organisationMutations } from '../acts/organisation-field.ts';
import type { CommandType } from '@redress/domain/acts/commands.ts';
import { isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemas } from '../schema.ts';
import { surfaces, type Surface } from '../surface.ts';
import { commandMutations } from '../acts/act-field.ts';

const graphs = schemas();

/** Who gives which command where. A command that nobody can give is no use; one more than this is a way in that nobody reviewed. */
const mutations = {
  ReceiveComplaint: { portal: 'receiveComplaint', console: 'recordComplaint' },
  SignComplaint: { portal: 'signComplaint', console: 'recordSignature' },
  AssessComplaint: { console: 'assessComplaint' },
  NameSubject: { console: 'nameSubject' },
  RecordSubjectInformed: { console: 'recordSubjectInformed' },
  AssignHandler: { console: 'assignHandler' },
  RecordInvolvement: { console: 'recordInvolvement' },
  RecordMeeting: { console: 'recordMeeting' },
  RecordNoMeeting: { console: 'recordNoMeeting' },
  RecordSpokenExplanation: { console: 'recordSpokenExplanation' },
  AddNote: { console: 'addNote' },
  SendMessage: { portal: 'sendMessage', console: 'writeToComplainant' },
  RecordFinding: { console: 'recordFinding' },
  DecideOutcome: { console: 'decideOutcome' },
  SendLetter: { console: 'sendLetter' },
  HoldPoint: { console: 'holdPoint' },
  ResumePoint: { console: 'resumePoint' },
  SetWindow: { console: 'setWindow' },
  RequestNextStage: { portal: 'requestNextStage', console: 'recordNextStageRequest' },
  DecideLateRequest: { console: 'decideLateRequest' },
  RecordOrganisationResponse: { console: 'recordOrganisationResponse' },
  RecordComplainantResponse: { portal: 'recordResponse', console: 'recordComplainantResponse' },
  CloseCase: { console: 'closeCase' },
  AppointPanelMember: { console: 'appointPanelMember' },
  StandDownPanelMember: { console: 'standDownPanelMember', panel: 'standDown' },
  ArrangeHearing: { console: 'arrangeHearing' },
  ReleasePapers: { console: 'releasePapers' },
  MarkPapersRead: { panel: 'markPapersRead' },
  OpenHearing: { panel: 'openHearing' },
  TakeHearingStep: { panel: 'takeHearingStep' },
  NoteAtHearing: { panel: 'noteAtHearing' },
  DepartFromRunSheet: { panel: 'departFromRunSheet' },
  AdjournHearing: { panel: 'adjournHearing' },
  EndHearing: { panel: 'endHearing' },
  CastVote: { panel: 'castVote' },
  RecordPanelFindings: { console: 'recordPanelFindings', panel: 'recordPanelFindings' },
} as const satisfies Record<CommandType, Partial<Record<Surface, string>>>;

/** What changes no history by itself: sessions, and what sends a mail to be seen at once. */
const others: Record<Surface, readonly string[]> = {
  portal: ['leave', 'openCase'],
  console: ['invite', 'tryMail'],
  panel: [],
};

const nameOfMutation = (type: string) => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

const mutationsOf = (schema: GraphQLSchema) =>
  Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted();

describe('every command of the domain', () => {
  it.each(commandTypes)('%s has its mutation where the table says, and nowhere else', (type) => {
    const given = commandMutations.filter((mutation) => mutation.type === type);
    expect(Object.fromEntries(given.map(({ surface, name }) => [surface, name]))).toEqual(mutations[type]);
  });

  it.each(surfaces)('the mutations of the %s are commands, but for a few', (surface) => {
    const named = Object.values(mutations).flatMap(
      (row: Partial<Record<Surface, string>>) => row[surface] ?? [],
    );
    const session = others[surface];
    const organisation = surface === 'console' ? organisationMutations.map(nameOfMutation) : [];
    expect(mutationsOf(graphs[surface])).toEqual([...named, ...session, ...organisation].toSorted());
  });

  it('of an organisation has one in the console, but for what the installation does', () => {
    const installation = ['FoundOrganisation', 'LinkAccount', 'RecordMailTried'];
    const acts = Object.keys(organisationActs).filter((type) => !installation.includes(type));
    expect(organisationMutations.toSorted()).toEqual(acts.toSorted());
  });

  it('asks for a key with which it can be sent twice and is done once', () => {
    for (const surface of surfaces) {
      for (const field of Object.values(graphs[surface].getMutationType()!.getFields())) {
        if (others[surface].includes(field.name)) continue;
        expect(String(field.args.find(({ name }) => name === 'idempotencyKey')?.type), field.name).toBe(
          'String!',
        );
      }
    }
  });
});

/** Every name somebody can write in an operation: types, fields, arguments, values. */
function namesIn(schema: GraphQLSchema, but: readonly string[] = []): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || but.includes(type.name)) return [];
    if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
    if (isInputObjectType(type)) return [type.name, ...Object.keys(type.getFields())];
    if (!isObjectType(type)) return [type.name];
    const fields = Object.values(type.getFields());
    return [type.name, ...fields.flatMap((field) => [field.name, ...field.args.map(({ name }) => name)])];
  });
}

describe('the portal', () => {
  it('cannot name anything of the staff or of a panel', () => {
    const theirs =
      /staff|handler|worklist|caseFile|casetext|register|assess|finding|subject|dut(y|ies)|relation|roles?$|person|panel|bundle|hearing|mail|independen|respondent|directory|involve|sights|redress|ballot|vote|draft/i;
    // What a case can reach and how it can end are the rules' own words: whoever complained is told the same of every case.
    const rules = ['Milestone', 'OutcomeEffect'];
    expect(namesIn(graphs.portal, rules).filter((name) => theirs.test(name))).toEqual([]);
  });

  it('reads nothing by an id that somebody could guess', () => {
    const args = Object.values(graphs.portal.getQueryType()!.getFields()).flatMap((field) => field.args);
    expect(args.map(({ name }) => name)).toEqual(['key']);
  });
});

describe('the panel', () => {
  it('cannot name the lists, the files or the mails of the staff, nor look for a case', () => {
    const theirs = /worklist|caseFile|register|findCase|mail|draft|respondent|directory|sights|accessKey/i;
    expect(namesIn(graphs.panel).filter((name) => theirs.test(name))).toEqual([]);
  });
});
