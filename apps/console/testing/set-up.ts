import '@redress/web/testing/set-up-workspace.ts';
