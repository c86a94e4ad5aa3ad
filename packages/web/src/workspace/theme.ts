import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#eaf4f4',
  '#d5e6e7',
  '#a9cdcf',
  '#7ab3b6',
  '#559da1',
  '#3f8f94',
  '#31878c',
  '#23757a',
  '#1c5a63',
  '#0d4249',
];

/** Mantine as both staff apps wear it: its default fails contrast; these settings pass axe (interface.md §9.4). */
export const workspaceTheme = createTheme({
  primaryColor: 'teal',
  colors: { teal },
  primaryShade: 8,
  autoContrast: true,
  luminanceThreshold: 0.3,
  respectReducedMotion: true,
  defaultRadius: 'md',
  // One size for reading: cases are read all day, so neither Mantine's 14 nor its 16 pixels.
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem' },
  cursorType: 'pointer',
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Helvetica, Arial, "Noto Sans", sans-serif',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.2rem' }, h3: { fontSize: '1.05rem' } },
  },
  components: {
    // A title in the alert's own colour is too pale on its own tint; icon and edge carry the colour.
    Alert: { styles: { label: { color: 'var(--mantine-color-text)' } } },
    Anchor: { defaultProps: { underline: 'always' } },
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: { styles: { error: { fontSize: '0.875rem' }, description: { fontSize: '0.875rem' } } },
  },
});

/** The grey of secondary text, dark enough to read (default: 3.32:1). */
export const workspaceVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': '#b3261e',
  },
  dark: {},
});
