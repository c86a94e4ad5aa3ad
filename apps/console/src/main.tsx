import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';
import { LinkRenderer } from '@redress/web/navigation/AppLink.tsx';
import { WordsProvider } from '@redress/web/words/WordsProvider.tsx';
import '@redress/web/workspace/workspace.css';
import './console.css';
import { WorkspaceProvider } from '@redress/web/workspace/WorkspaceProvider.tsx';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { RouterAnchor } from './layout/RouterAnchor.tsx';
import { SignedIn } from './layout/SignedIn.tsx';
import { messages } from './messages.en.ts';
import { routes } from './routes.tsx';

const router = createBrowserRouter(routes);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WordsProvider locale="en" messages={messages}>
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
