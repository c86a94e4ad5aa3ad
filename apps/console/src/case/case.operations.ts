import { gql, type TypedDocumentNode } from '@apollo/client';
import type { CaseQuery, CaseQueryVariables } from '../generated/operations.ts';

/** A case as far as the reader may see it, and the time by which the server judges it. */
export const CASE: TypedDocumentNode<CaseQuery, CaseQueryVariables> = gql`
  query Case($id: ID!) {
    now
    me {
      personId
      roles
    }
    caseFile(id: $id) {
      caseId
      trackingNumber
      reference
      relation
      sights
      history
      calendarDays
      procedure {
        key
        version
        document
      }
      content {
        id
        kind
        text
        by
        byPersonId
        at
      }
      letters {
        id
        key
        to
        sentAt
        datedOn
        document
      }
      people {
        personId
        name
        roles
        panel
      }
    }
  }
`;
