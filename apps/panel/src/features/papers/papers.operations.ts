import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  MarkPapersReadMutation,
  MarkPapersReadMutationVariables,
  PapersQuery,
  PapersQueryVariables,
} from '../../generated/operations.ts';

/** The released papers, opened. */
export const PAPERS: TypedDocumentNode<PapersQuery, PapersQueryVariables> = gql`
  query Papers($caseId: ID!) {
    bundle(caseId: $caseId) {
      caseId
      documents {
        id
        kind
        title
        text
      }
      points {
        id
        kind
        title
        text
      }
    }
  }
`;

export const MARK_PAPERS_READ: TypedDocumentNode<MarkPapersReadMutation, MarkPapersReadMutationVariables> =
  gql`
    mutation MarkPapersRead($caseId: ID!, $idempotencyKey: String!) {
      markPapersRead(caseId: $caseId, idempotencyKey: $idempotencyKey) {
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
