import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  DecideOutcomeMutation,
  DecideOutcomeMutationVariables,
  SetWindowMutation,
  SetWindowMutationVariables,
  RecordComplainantResponseMutation,
  RecordComplainantResponseMutationVariables,
  RecordNextStageRequestMutation,
  RecordNextStageRequestMutationVariables,
  DecideLateRequestMutation,
  DecideLateRequestMutationVariables,
  CloseCaseMutation,
  CloseCaseMutationVariables,
} from '../../generated/operations.ts';

/** How the stage ends. */
export const DECIDE_OUTCOME: TypedDocumentNode<DecideOutcomeMutation, DecideOutcomeMutationVariables> = gql`
  mutation DecideOutcome($caseId: ID!, $key: String!, $input: DecideOutcomeInput!) {
    decideOutcome(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** Until when the complainant can go on. */
export const SET_WINDOW: TypedDocumentNode<SetWindowMutation, SetWindowMutationVariables> = gql`
  mutation SetWindow($caseId: ID!, $key: String!, $input: SetWindowInput!) {
    setWindow(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** What they said to the outcome. */
export const RECORD_COMPLAINANT_RESPONSE: TypedDocumentNode<
  RecordComplainantResponseMutation,
  RecordComplainantResponseMutationVariables
> = gql`
  mutation RecordComplainantResponse($caseId: ID!, $key: String!, $input: RecordComplainantResponseInput!) {
    recordComplainantResponse(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** They asked for the next stage. */
export const RECORD_NEXT_STAGE_REQUEST: TypedDocumentNode<
  RecordNextStageRequestMutation,
  RecordNextStageRequestMutationVariables
> = gql`
  mutation RecordNextStageRequest($caseId: ID!, $key: String!, $input: RecordNextStageRequestInput!) {
    recordNextStageRequest(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** Whether a request that came late is taken. */
export const DECIDE_LATE_REQUEST: TypedDocumentNode<
  DecideLateRequestMutation,
  DecideLateRequestMutationVariables
> = gql`
  mutation DecideLateRequest($caseId: ID!, $key: String!, $input: DecideLateRequestInput!) {
    decideLateRequest(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** The end of the case. */
export const CLOSE_CASE: TypedDocumentNode<CloseCaseMutation, CloseCaseMutationVariables> = gql`
  mutation CloseCase($caseId: ID!, $key: String!, $input: CloseCaseInput!) {
    closeCase(caseId: $caseId, idempotencyKey: $key, input: $input) {
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
