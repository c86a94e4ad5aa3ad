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
