import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AdjournHearingMutation,
  AdjournHearingMutationVariables,
  DepartFromRunSheetMutation,
  DepartFromRunSheetMutationVariables,
  EndHearingMutation,
  EndHearingMutationVariables,
  HearingNotesQuery,
  HearingNotesQueryVariables,
  NoteAtHearingMutation,
  NoteAtHearingMutationVariables,
  OpenHearingMutation,
  OpenHearingMutationVariables,
  TakeHearingStepMutation,
  TakeHearingStepMutationVariables,
} from '../../generated/operations.ts';

/** The notes that were taken step by step: the panel's own. */
export const HEARING_NOTES: TypedDocumentNode<HearingNotesQuery, HearingNotesQueryVariables> = gql`
  query HearingNotes($caseId: ID!) {
    bundle(caseId: $caseId) {
      caseId
      hearingNotes {
        id
        step
        text
      }
    }
  }
`;

export const OPEN_HEARING: TypedDocumentNode<OpenHearingMutation, OpenHearingMutationVariables> = gql`
  mutation OpenHearing($caseId: ID!, $idempotencyKey: String!, $input: OpenHearingInput!) {
    openHearing(caseId: $caseId, idempotencyKey: $idempotencyKey, input: $input) {
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

export const TAKE_STEP: TypedDocumentNode<TakeHearingStepMutation, TakeHearingStepMutationVariables> = gql`
  mutation TakeHearingStep($caseId: ID!, $idempotencyKey: String!, $input: TakeHearingStepInput!) {
    takeHearingStep(caseId: $caseId, idempotencyKey: $idempotencyKey, input: $input) {
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

export const NOTE_AT_HEARING: TypedDocumentNode<NoteAtHearingMutation, NoteAtHearingMutationVariables> = gql`
  mutation NoteAtHearing($caseId: ID!, $idempotencyKey: String!, $input: NoteAtHearingInput!) {
    noteAtHearing(caseId: $caseId, idempotencyKey: $idempotencyKey, input: $input) {
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

export const DEPART: TypedDocumentNode<DepartFromRunSheetMutation, DepartFromRunSheetMutationVariables> = gql`
  mutation DepartFromRunSheet($caseId: ID!, $idempotencyKey: String!, $input: DepartFromRunSheetInput!) {
    departFromRunSheet(caseId: $caseId, idempotencyKey: $idempotencyKey, input: $input) {
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

export const ADJOURN: TypedDocumentNode<AdjournHearingMutation, AdjournHearingMutationVariables> = gql`
  mutation AdjournHearing($caseId: ID!, $idempotencyKey: String!, $input: AdjournHearingInput!) {
    adjournHearing(caseId: $caseId, idempotencyKey: $idempotencyKey, input: $input) {
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

export const END_HEARING: TypedDocumentNode<EndHearingMutation, EndHearingMutationVariables> = gql`
  mutation EndHearing($caseId: ID!, $idempotencyKey: String!) {
    endHearing(caseId: $caseId, idempotencyKey: $idempotencyKey) {
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;
