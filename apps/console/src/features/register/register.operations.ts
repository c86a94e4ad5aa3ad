import { gql, type TypedDocumentNode } from '@apollo/client';
import type { RegisterQuery, RegisterQueryVariables } from '../../generated/operations.ts';

/** Every case the reader may know of, the latest first. */
export const REGISTER: TypedDocumentNode<RegisterQuery, RegisterQueryVariables> = gql`
  query Register($after: String) {
    register(first: 25, after: $after) {
      endCursor
      rows {
        caseId
        reference
        trackingNumber
        receivedOn
        closedOn
        outcomeKey
        procedureKey
        stageKey
        status
        relation
      }
    }
  }
`;
