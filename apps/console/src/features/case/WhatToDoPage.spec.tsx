import { at } from '@redress/domain/testing/given-when-then.ts';
import { assigned, contact, friday, seniorManager } from '@redress/domain/testing/retold.ts';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InCase, toldTo } from '../../../testing/told-case.tsx';
import WhatToDoPage from './WhatToDoPage.tsx';

const stepOf = (name: string) => screen.getByText(name).closest('li')!;

describe('What to do', () => {
  it('begins with what stops the clock that runs out next, and says by when', () => {
    render(
      <InCase open={toldTo(friday(), seniorManager)}>
        <WhatToDoPage />
      </InCase>,
    );
    const [first] = within(screen.getByRole('region', { name: 'Next' })).getAllByRole('listitem');
    expect(within(first!).getByRole('link', { name: 'Assess the complaint' })).toBeTruthy();
    expect(first!.textContent).toContain('First assessment');
    expect(first!.textContent).toContain('Friday 28 August 2026');
  });

  it('keeps an act that is not possible, switched off, with the reason', () => {
    render(
      <InCase open={toldTo(friday(), seniorManager)}>
        <WhatToDoPage />
      </InCase>,
    );
    const button = within(stepOf('Assign a handler')).getByRole('button', { name: 'Assign a handler' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('Assess the complaint first');
  });

  it('names each letter of the stage, and leads to it', () => {
    const story = assigned();
    story.now = at('2026-12-18', '15:00');
    render(
      <InCase open={toldTo(story, contact)}>
        <WhatToDoPage />
      </InCase>,
    );
    const link = screen.getByRole('link', { name: 'Write the letter “Acknowledgement of your complaint”' });
    expect(link.getAttribute('href')).toMatch(/\/write\/acknowledgement$/);
  });
});
