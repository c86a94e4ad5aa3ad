import { render, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useFocusHeading } from './use-focus-heading.ts';

vi.stubGlobal('scrollTo', vi.fn());

function App({ place, heading }: { place: string; heading: string }) {
  useFocusHeading(place);
  return (
    <main>
      <h1 key={heading}>{heading}</h1>
      <input aria-label="answer" />
    </main>
  );
}

describe('useFocusHeading', () => {
  it('leaves the first page alone', async () => {
    render(<App place="/" heading="First" />);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.activeElement).toBe(document.body);
  });

  it('moves to the heading of the next page', async () => {
    const { rerender, getByRole } = render(<App place="/" heading="First" />);
    rerender(<App place="/next" heading="Next" />);
    await waitFor(() => expect(document.activeElement).toBe(getByRole('heading', { name: 'Next' })));
  });

  it('stays where the reader is while the page changes under the same address', async () => {
    const { rerender, getByLabelText } = render(<App place="/" heading="First" />);
    getByLabelText('answer').focus();
    rerender(<App place="/" heading="Other words" />);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.activeElement).toBe(getByLabelText('answer'));
  });
});
