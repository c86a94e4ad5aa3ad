import { startWorkspace } from '@redress/web/workspace/start-workspace.tsx';
import { routes } from './routes.tsx';
import { words } from './words.en.ts';

startWorkspace({ words, routes });
