import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  RespondentCasesQuery,
  RespondentCasesQueryVariables,
  RespondentFileQuery,
  RespondentFileQueryVariables,
} from '../../generated/operations.ts';

/** Complaints about the reader in which there is something for them. */
export const RESPONDENT_CASES: TypedDocumentNode<RespondentCasesQuery, RespondentCasesQueryVariables> = gql`
  query RespondentCases {
    respondentCases {
      caseId
      hearingAt
      letterCount
      paperCount
    }
  }
`;

/** The papers of one of them. */
export const RESPONDENT_FILE: TypedDocumentNode<RespondentFileQuery, RespondentFileQueryVariables> = gql`
  query RespondentFile($id: ID!) {
    respondentFile(id: $id) {
      caseId
      hearingAt
      place
      letters {
        id
        key
        datedOn
        document
      }
      papers {
        id
        kind
        title
        text
      }
    }
  }
`;
