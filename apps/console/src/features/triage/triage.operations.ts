import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AssessComplaintMutation,
  AssessComplaintMutationVariables,
  NameSubjectMutation,
  NameSubjectMutationVariables,
  RecordSubjectInformedMutation,
  RecordSubjectInformedMutationVariables,
  AssignHandlerMutation,
  AssignHandlerMutationVariables,
  RecordInvolvementMutation,
  RecordInvolvementMutationVariables,
  RecordSignatureMutation,
  RecordSignatureMutationVariables,
} from '../../generated/operations.ts';

/** Says how serious it is, and when the person it is about is told. */
export const ASSESS_COMPLAINT: TypedDocumentNode<AssessComplaintMutation, AssessComplaintMutationVariables> =
  gql`
    mutation AssessComplaint($caseId: ID!, $key: String!, $input: AssessComplaintInput!) {
      assessComplaint(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** Names whom the complaint is about. */
export const NAME_SUBJECT: TypedDocumentNode<NameSubjectMutation, NameSubjectMutationVariables> = gql`
  mutation NameSubject($caseId: ID!, $key: String!, $input: NameSubjectInput!) {
    nameSubject(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** They were told. */
export const RECORD_SUBJECT_INFORMED: TypedDocumentNode<
  RecordSubjectInformedMutation,
  RecordSubjectInformedMutationVariables
> = gql`
  mutation RecordSubjectInformed($caseId: ID!, $key: String!, $input: RecordSubjectInformedInput!) {
    recordSubjectInformed(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** Hands the stage to somebody. */
export const ASSIGN_HANDLER: TypedDocumentNode<AssignHandlerMutation, AssignHandlerMutationVariables> = gql`
  mutation AssignHandler($caseId: ID!, $key: String!, $input: AssignHandlerInput!) {
    assignHandler(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** Somebody had a part in it. */
export const RECORD_INVOLVEMENT: TypedDocumentNode<
  RecordInvolvementMutation,
  RecordInvolvementMutationVariables
> = gql`
  mutation RecordInvolvement($caseId: ID!, $key: String!, $input: RecordInvolvementInput!) {
    recordInvolvement(caseId: $caseId, idempotencyKey: $key, input: $input) {
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

/** It came back signed on paper. */
export const RECORD_SIGNATURE: TypedDocumentNode<RecordSignatureMutation, RecordSignatureMutationVariables> =
  gql`
    mutation RecordSignature($caseId: ID!, $key: String!, $input: RecordSignatureInput!) {
      recordSignature(caseId: $caseId, idempotencyKey: $key, input: $input) {
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
