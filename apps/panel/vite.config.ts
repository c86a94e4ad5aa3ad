import { workspaceBuild } from '@redress/web/vite/workspace-build.ts';
import { defineConfig } from 'vite';

export default defineConfig(workspaceBuild({ port: 5003, api: 4003 }));
