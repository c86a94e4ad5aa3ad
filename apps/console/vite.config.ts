import { workspaceBuild } from '@redress/web/vite/workspace-build.ts';
import { defineConfig } from 'vite';
import { paths } from './src/paths.ts';

export default defineConfig(workspaceBuild({ port: 5002, api: 4002, paths }));
