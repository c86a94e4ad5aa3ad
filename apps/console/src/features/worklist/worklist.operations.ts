import { gql, type TypedDocumentNode } from '@apollo/client';
import type { WorklistQuery, WorklistQueryVariables } from '../../generated/operations.ts';

/** A page of open cases, the next to fall due first. */
export const WORKLIST: TypedDocumentNode<WorklistQuery, WorklistQueryVariables> = gql`
  query Worklist($filter: WorklistFilter!, $after: String) {
    now
    worklist(first: 25, filter: $filter, after: $after) {
      endCursor
      rows {
        caseId
        reference
        trackingNumber
        procedureKey
        stageName
        relation
        receivedOn
        nextAct
        nextClock
        nextDueOn
        nextDueAt
        overdue
        openDeadlines
        unreadMessages
        holds
      }
    }
  }
`;
