import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ProcedureQuery, ProcedureQueryVariables } from '../../generated/operations.ts';

/** The procedure that new complaints start under, and the days the organisation added or took away. */
export const PROCEDURE: TypedDocumentNode<ProcedureQuery, ProcedureQueryVariables> = gql`
  query Procedure {
    now
    me {
      personId
      name
      roles
      organisation {
        id
        calendarDays
        procedure {
          key
          version
          document
        }
      }
    }
  }
`;
