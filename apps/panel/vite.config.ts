import { workspaceBuild } from '@redress/web/vite/workspace-build.ts';
import { defineConfig } from 'vite';
import { paths } from './src/paths.ts';

export default defineConfig(workspaceBuild({ port: 5003, api: 4003, paths }));
