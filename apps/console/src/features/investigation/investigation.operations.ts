import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  RecordMeetingMutation,
  RecordMeetingMutationVariables,
  RecordNoMeetingMutation,
  RecordNoMeetingMutationVariables,
  RecordSpokenExplanationMutation,
  RecordSpokenExplanationMutationVariables,
  AddNoteMutation,
  AddNoteMutationVariables,
  RecordFindingMutation,
  RecordFindingMutationVariables,
  HoldPointMutation,
  HoldPointMutationVariables,
  ResumePointMutation,
  ResumePointMutationVariables,
} from '../../generated/operations.ts';

/** A meeting was held. */
export const RECORD_MEETING: TypedDocumentNode<RecordMeetingMutation, RecordMeetingMutationVariables> = gql`
  mutation RecordMeeting($caseId: ID!, $key: String!, $input: RecordMeetingInput!) {
    recordMeeting(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
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

/** None is needed. */
export const RECORD_NO_MEETING: TypedDocumentNode<RecordNoMeetingMutation, RecordNoMeetingMutationVariables> =
  gql`
    mutation RecordNoMeeting($caseId: ID!, $key: String!, $input: RecordNoMeetingInput!) {
      recordNoMeeting(caseId: $caseId, idempotencyKey: $key, input: $input) {
        __typename
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

/** Somebody explained what happens next. */
export const RECORD_SPOKEN_EXPLANATION: TypedDocumentNode<
  RecordSpokenExplanationMutation,
  RecordSpokenExplanationMutationVariables
> = gql`
  mutation RecordSpokenExplanation($caseId: ID!, $key: String!, $input: RecordSpokenExplanationInput!) {
    recordSpokenExplanation(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
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

/** Something for the file. */
export const ADD_NOTE: TypedDocumentNode<AddNoteMutation, AddNoteMutationVariables> = gql`
  mutation AddNote($caseId: ID!, $key: String!, $input: AddNoteInput!) {
    addNote(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
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

/** The answer to one point. */
export const RECORD_FINDING: TypedDocumentNode<RecordFindingMutation, RecordFindingMutationVariables> = gql`
  mutation RecordFinding($caseId: ID!, $key: String!, $input: RecordFindingInput!) {
    recordFinding(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
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

/** A point rests. */
export const HOLD_POINT: TypedDocumentNode<HoldPointMutation, HoldPointMutationVariables> = gql`
  mutation HoldPoint($caseId: ID!, $key: String!, $input: HoldPointInput!) {
    holdPoint(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
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

/** It goes on. */
export const RESUME_POINT: TypedDocumentNode<ResumePointMutation, ResumePointMutationVariables> = gql`
  mutation ResumePoint($caseId: ID!, $key: String!, $input: ResumePointInput!) {
    resumePoint(caseId: $caseId, idempotencyKey: $key, input: $input) {
      __typename
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
