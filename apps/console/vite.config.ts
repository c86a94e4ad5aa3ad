import { workspaceBuild } from '@redress/web/vite/workspace-build.ts';
import { defineConfig } from 'vite';

export default defineConfig(workspaceBuild({ port: 5002, api: 4002 }));
