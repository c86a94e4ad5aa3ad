import { gql, type TypedDocumentNode } from '@apollo/client';
import type { MailFolderQuery, MailFolderQueryVariables } from '../../generated/operations.ts';

/** What the demonstration wrote into its folder instead of sending it. */
export const MAIL_FOLDER: TypedDocumentNode<MailFolderQuery, MailFolderQueryVariables> = gql`
  query MailFolder {
    mailFolder {
      id
      at
      to
      subject
      text
    }
  }
`;
