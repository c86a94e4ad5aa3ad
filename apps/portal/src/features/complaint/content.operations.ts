import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  LettersQuery,
  LettersQueryVariables,
  MessagesQuery,
  MessagesQueryVariables,
  SaidQuery,
  SaidQueryVariables,
} from '../../generated/operations.ts';

export const LETTERS: TypedDocumentNode<LettersQuery, LettersQueryVariables> = gql`
  query Letters {
    letters {
      id
      key
      datedOn
      sentAt
      document
    }
  }
`;

export const MESSAGES: TypedDocumentNode<MessagesQuery, MessagesQueryVariables> = gql`
  query Messages {
    messages {
      id
      from
      at
      text
    }
  }
`;

export const SAID: TypedDocumentNode<SaidQuery, SaidQueryVariables> = gql`
  query Said {
    myComplaint {
      answers
      points {
        id
        text
      }
      requests {
        id
        to
        answers
      }
    }
  }
`;
