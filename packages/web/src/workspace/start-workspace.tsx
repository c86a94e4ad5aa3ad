import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import type { InMemoryCacheConfig } from '@apollo/client';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { LinkRenderer } from '../navigation/AppLink.tsx';
import { RouterAnchor } from '../navigation/RouterAnchor.tsx';
import type { Words } from '../words/MoreWords.tsx';
import { WordsProvider } from '../words/WordsProvider.tsx';
import { staffOnly } from './staff-only.tsx';
import { WorkspaceProvider } from './WorkspaceProvider.tsx';

type Workspace = {
  /** What is said around every page; the words of a page come with it. */
  words: Words;
  routes: RouteObject[];
  cache?: InMemoryCacheConfig;
  /** What the app itself keeps in memory and must forget when somebody signs out. */
  alsoForget?: () => void;
};

/** Draws an app of staff or panel into `#root`: its pages for those who are signed in, the sign-in page for everybody else. */
export function startWorkspace({ words, routes, ...forSignedIn }: Workspace) {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root to draw into.');
  const SignedIn = staffOnly(forSignedIn);
  const router = createBrowserRouter(routes);
  createRoot(root).render(
    <StrictMode>
      <WordsProvider locale="en" words={words}>
        <WorkspaceProvider>
          <Notifications position="bottom-right" />
          <LinkRenderer value={RouterAnchor}>
            <SignedIn>
              <RouterProvider router={router} />
            </SignedIn>
          </LinkRenderer>
        </WorkspaceProvider>
      </WordsProvider>
    </StrictMode>,
  );
}
