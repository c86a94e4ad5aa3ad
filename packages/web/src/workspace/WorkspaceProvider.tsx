import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { workspaceTheme, workspaceVariables } from './theme.ts';

/** Mantine in the product's theme. An app imports `@mantine/core/styles.css` and `@redress/web/workspace/workspace.css` once. */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={workspaceTheme}
      cssVariablesResolver={workspaceVariables}
      forceColorScheme="light"
    >
      {children}
    </MantineProvider>
  );
}
