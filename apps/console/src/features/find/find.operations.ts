import { gql, type TypedDocumentNode } from '@apollo/client';
import type { FindCaseQuery, FindCaseQueryVariables } from '../../generated/operations.ts';

/** The case of a reference or a tracking number, however it is typed. */
export const FIND_CASE: TypedDocumentNode<FindCaseQuery, FindCaseQueryVariables> = gql`
  query FindCase($reference: String!) {
    findCase(reference: $reference) {
      caseId
    }
  }
`;
