import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  LetterDraftQuery,
  LetterDraftQueryVariables,
  LetterPreviewQuery,
  LetterPreviewQueryVariables,
  SendLetterMutation,
  SendLetterMutationVariables,
} from '../../generated/operations.ts';

/** What a letter must hold, and what the case fills in by itself. */
export const LETTER_DRAFT: TypedDocumentNode<LetterDraftQuery, LetterDraftQueryVariables> = gql`
  query LetterDraft($caseId: ID!, $letter: String!, $to: String!) {
    letterDraft(caseId: $caseId, letter: $letter, to: $to) {
      letter
      to
      rendition
      refusal {
        message
      }
      blocks {
        key
        label
        fill
        missing
        orReason
        value
        words
      }
    }
  }
`;

/** The letter as it would go out now. */
export const LETTER_PREVIEW: TypedDocumentNode<LetterPreviewQuery, LetterPreviewQueryVariables> = gql`
  query LetterPreview($caseId: ID!, $input: LetterPreviewInput!) {
    letterPreview(caseId: $caseId, input: $input) {
      __typename
      ... on LetterPreview {
        document
      }
      ... on Refused {
        message
        refusals {
          message
          field
        }
      }
    }
  }
`;

/** Sends it; it stands on the case as it went. */
export const SEND_LETTER: TypedDocumentNode<SendLetterMutation, SendLetterMutationVariables> = gql`
  mutation SendLetter($caseId: ID!, $key: String!, $input: SendLetterInput!) {
    sendLetter(caseId: $caseId, idempotencyKey: $key, input: $input) {
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
