import { ApolloProvider } from '@apollo/client/react';
import { createApolloClient } from '@redress/web/apollo/client.ts';
import { LinkRenderer } from '@redress/web/navigation/AppLink.tsx';
import { portalSession, portalToken } from '@redress/web/session/portal-session.ts';
import '@redress/web/ui/portal.scss';
import { WordsProvider } from '@redress/web/words/WordsProvider.tsx';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { hearServerTime } from './layout/now.ts';
import { RouterAnchor } from '@redress/web/navigation/RouterAnchor.tsx';
import { words } from './words.en.ts';
import { routes } from './routes.tsx';
import './first-pages.css';
import type { words as accessibility } from './features/accessibility/words.en.ts';
import type { words as complaint } from './features/complaint/words.en.ts';
import type { words as form } from './features/form/words.en.ts';
import type { words as help } from './features/help/words.en.ts';
import type { words as open } from './features/open/words.en.ts';
import type { words as organisation } from './features/organisation/words.en.ts';
import type { words as privacy } from './features/privacy/words.en.ts';
import type { words as promises } from './features/promises/words.en.ts';
import type { words as signature } from './features/signature/words.en.ts';
import type { words as start } from './features/start/words.en.ts';
import type { words as web } from '@redress/web/words/words.en.ts';

const apollo = createApolloClient({
  token: portalToken,
  onSignedOut: () => portalSession.forget(),
  onServerTime: hearServerTime,
});
const router = createBrowserRouter(routes);

// govuk-frontend's styles and scripts both ask for it.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WordsProvider locale="en" words={words}>
      <ApolloProvider client={apollo}>
        <LinkRenderer value={RouterAnchor}>
          <RouterProvider router={router} />
        </LinkRenderer>
      </ApolloProvider>
    </WordsProvider>
  </StrictMode>,
);

type WordId =
  | keyof typeof words
  | keyof typeof accessibility
  | keyof typeof complaint
  | keyof typeof form
  | keyof typeof help
  | keyof typeof open
  | keyof typeof organisation
  | keyof typeof privacy
  | keyof typeof promises
  | keyof typeof signature
  | keyof typeof start
  | keyof typeof web;

declare global {
  namespace FormatjsIntl {
    /** Every id that may be asked for; a wrong one is a type error. */
    interface Message {
      ids: WordId;
    }
  }
}
