import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AskNextStageMutation,
  AskNextStageMutationVariables,
  RespondMutation,
  RespondMutationVariables,
  SendMessageMutation,
  SendMessageMutationVariables,
  SignMutation,
  SignMutationVariables,
} from '../../generated/operations.ts';

export const SEND_MESSAGE: TypedDocumentNode<SendMessageMutation, SendMessageMutationVariables> = gql`
  mutation SendMessage($idempotencyKey: String!, $input: SendMessageInput!) {
    sendMessage(idempotencyKey: $idempotencyKey, input: $input) {
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

export const SIGN: TypedDocumentNode<SignMutation, SignMutationVariables> = gql`
  mutation Sign($idempotencyKey: String!, $input: SignComplaintInput!) {
    signComplaint(idempotencyKey: $idempotencyKey, input: $input) {
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

export const ASK_NEXT_STAGE: TypedDocumentNode<AskNextStageMutation, AskNextStageMutationVariables> = gql`
  mutation AskNextStage($idempotencyKey: String!, $input: RequestNextStageInput!) {
    requestNextStage(idempotencyKey: $idempotencyKey, input: $input) {
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

export const RESPOND: TypedDocumentNode<RespondMutation, RespondMutationVariables> = gql`
  mutation Respond($idempotencyKey: String!, $input: RecordResponseInput!) {
    recordResponse(idempotencyKey: $idempotencyKey, input: $input) {
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
