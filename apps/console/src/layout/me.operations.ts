import { gql, type TypedDocumentNode } from '@apollo/client';
import type { MeQuery, MeQueryVariables } from '../generated/operations.ts';

/** Who is signed in, where they work, and which roles they hold today. */
export const ME: TypedDocumentNode<MeQuery, MeQueryVariables> = gql`
  query Me {
    me {
      personId
      name
      roles
      organisation {
        id
        key
        name
      }
    }
  }
`;
