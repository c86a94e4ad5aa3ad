import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import { WhyThisDate } from './WhyThisDate.tsx';
import { Definitions } from './Definitions.tsx';
import { PageHeader } from './PageHeader.tsx';
import { ProblemBanner } from './ProblemBanner.tsx';
import { PromiseList } from './PromiseList.tsx';
import { RefusableButton } from './RefusableButton.tsx';
import { SectionCard } from './SectionCard.tsx';
import { WorkspaceProvider } from './WorkspaceProvider.tsx';
import { WorkspaceShell } from './WorkspaceShell.tsx';

const show = (what: React.ReactNode) =>
  render(
    <WithWords>
      <WorkspaceProvider>{what}</WorkspaceProvider>
    </WithWords>,
  );

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

describe('RefusableButton', () => {
  it('stays in reach and says why it cannot be pressed', async () => {
    const press = vi.fn();
    show(
      <RefusableButton onClick={press} refused="Write an apology, or record why there is none.">
        Send the outcome
      </RefusableButton>,
    );
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Send the outcome', description: /Write an apology/ });
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button);
    expect(press).not.toHaveBeenCalled();
  });

  it('is an ordinary button when nothing stands against it', async () => {
    const press = vi.fn();
    show(<RefusableButton onClick={press}>Send the outcome</RefusableButton>);
    await userEvent.click(screen.getByRole('button'));
    expect(press).toHaveBeenCalledOnce();
  });
});

describe('WorkspaceShell', () => {
  const page = (
    <WorkspaceShell
      app="Redress"
      organisation="1-2-1 Mentors"
      path="/cases/17"
      person={{ name: 'Robin Example', role: 'Director' }}
      onSignOut={() => {}}
      navigation={[
        { href: '/', text: 'Start' },
        { href: '/cases', text: 'Worklist', count: 3 },
      ]}
    >
      <PageHeader title="Complaint" crumbs={[{ href: '/cases', text: 'Worklist' }]} />
      <ProblemBanner>Add the paragraph on appeals, then send it again.</ProblemBanner>
      <SectionCard title="Dates">
        <WhyThisDate why={['Day 0 is Sunday 22 November.', 'Day 10 is Friday 4 December.']} />
        <PromiseList
          promises={[
            { id: '1', what: 'Full answer', state: 'overdue', on: '2026-12-07', promisedOn: '2026-12-04' },
          ]}
        />
        <Definitions rows={[{ term: 'Telephone' }]} />
      </SectionCard>
    </WorkspaceShell>
  );

  it('marks the entry of the page that is shown, and only that', () => {
    show(page);
    const current = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.getAttribute('href'))).toEqual(['/cases']);
  });

  it('opens and closes the menu of a phone', async () => {
    show(page);
    const burger = screen.getByRole('button', { name: 'Menu' });
    await userEvent.click(burger);
    expect(burger.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(burger);
    expect(burger.getAttribute('aria-expanded')).toBe('false');
  });

  it('has one main heading, landmarks, and nothing that axe finds wrong', async () => {
    const { container } = show(page);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    // jsdom draws nothing, so colours are for the journeys' browser.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  it('says when something was promised, and that it is late', () => {
    show(page);
    expect(screen.getByText('Late')).toBeTruthy();
    expect(screen.getByText(/was promised for/).textContent).toContain('Friday 4 December 2026');
  });
});
