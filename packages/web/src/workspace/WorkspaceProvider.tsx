import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { workspaceTheme, workspaceVariables } from './theme.ts';

/** Mantine in the product's theme. */
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
