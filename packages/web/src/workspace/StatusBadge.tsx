import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

export type StatusTone = 'neutral' | 'active' | 'good' | 'warning' | 'bad';

const tones = {
  neutral: { background: '#e9ecef', color: '#343a40' },
  active: { background: '#d5e6e7', color: '#0d4249' },
  good: { background: '#d8f0dc', color: '#0f4a20' },
  warning: { background: '#ffeec2', color: '#5c3c00' },
  bad: { background: '#fbdcda', color: '#7d1512' },
} as const satisfies Record<StatusTone, { background: string; color: string }>;

/** A state in a word or two; the tone repeats what the words say. */
export function StatusBadge({ tone = 'neutral', children }: { tone?: StatusTone; children: ReactNode }) {
  return (
    <Badge radius="sm" size="lg" tt="none" fw={600} bg={tones[tone].background} c={tones[tone].color}>
      {children}
    </Badge>
  );
}
