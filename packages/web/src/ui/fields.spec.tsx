import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import { Button } from './Button.tsx';
import { Checkboxes } from './Checkboxes.tsx';
import { DateField } from './DateField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { PasswordField } from './PasswordField.tsx';
import { Radios } from './Radios.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

const show = (what: React.ReactNode) => render(<WithWords>{what}</WithWords>);

describe('Radios', () => {
  const who = [
    { value: 'me', text: 'For myself' },
    { value: 'other', text: 'For somebody else', conditional: <TextField name="whom" label="Who for?" /> },
  ];

  it('opens the question under an answer and keeps what was typed there when another is chosen', async () => {
    show(<Radios name="who" label="Who?" items={who} />);
    const box = screen.getByLabelText('Who for?');
    const hidden = () =>
      box.closest('.govuk-radios__conditional')!.classList.contains('govuk-radios__conditional--hidden');
    expect(hidden()).toBe(true);
    await userEvent.click(screen.getByLabelText('For somebody else'));
    expect(hidden()).toBe(false);
    await userEvent.type(box, 'Sam');
    await userEvent.click(screen.getByLabelText('For myself'));
    expect(hidden()).toBe(true);
    expect((box as HTMLInputElement).value).toBe('Sam');
  });
});

describe('Checkboxes', () => {
  it('clears the others for “none”, and “none” for any other', async () => {
    const onChange = vi.fn<(values: string[]) => void>();
    const items = [
      { value: 'mail', text: 'E-mail' },
      { value: 'phone', text: 'Telephone' },
      { value: 'none', text: 'None of these', exclusive: true },
    ];
    show(<Checkboxes name="how" label="How?" items={items} onChange={onChange} />);
    for (const label of ['E-mail', 'Telephone', 'None of these', 'E-mail'])
      await userEvent.click(screen.getByLabelText(label));
    expect(onChange.mock.calls.map(([values]) => values)).toEqual([
      ['mail'],
      ['mail', 'phone'],
      ['none'],
      ['mail'],
    ]);
  });
});

describe('DateField', () => {
  it('gives the three boxes as they were typed', async () => {
    const onChange = vi.fn();
    show(<DateField id="when" label="When?" onChange={onChange} />);
    await userEvent.type(screen.getByLabelText('Day'), '31');
    await userEvent.type(screen.getByLabelText('Month'), '2');
    expect(onChange).toHaveBeenLastCalledWith({ day: '31', month: '2', year: '' });
  });
});

describe('TextArea', () => {
  it('counts what is left, says when it is too much, and never cuts it off', () => {
    show(<TextArea name="what" label="What?" limit={5} />);
    const area = screen.getByLabelText<HTMLTextAreaElement>('What?');
    fireEvent.change(area, { target: { value: 'four' } });
    expect(screen.getByText('You have 1 character left')).toBeTruthy();
    fireEvent.change(area, { target: { value: 'too long' } });
    expect(screen.getByText('You have 3 characters too many')).toBeTruthy();
    expect(area.value).toBe('too long');
  });
});

describe('PasswordField', () => {
  it('shows what is typed while asked to', async () => {
    show(<PasswordField name="key" label="Your six words" />);
    const box = screen.getByLabelText<HTMLInputElement>('Your six words');
    await userEvent.click(screen.getByRole('button', { name: 'Show password' }));
    expect(box.type).toBe('text');
    await userEvent.click(screen.getByRole('button', { name: 'Hide password' }));
    expect(box.type).toBe('password');
  });
});

describe('Button', () => {
  it('stays in reach and says why it cannot be pressed', async () => {
    const press = vi.fn();
    show(
      <Button type="button" onClick={press} refused="Sign it first.">
        Send
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Send', description: 'Sign it first.' });
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(press).not.toHaveBeenCalled();
  });

  it('does not send a form while it is being sent', async () => {
    const submit = vi.fn((event: React.FormEvent) => event.preventDefault());
    show(
      <form onSubmit={submit}>
        <Button pending>Send</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Sending…' }));
    expect(submit).not.toHaveBeenCalled();
  });
});

describe('ErrorSummary', () => {
  it('takes the focus when it appears and again after the next attempt, and leads to the field', async () => {
    const form = (errors: { text: string; field: string }[]) => (
      <WithWords>
        <ErrorSummary errors={errors} />
        <TextField name="email" label="E-mail" />
      </WithWords>
    );
    const { rerender, container } = render(form([{ text: 'Enter an e-mail address', field: 'email' }]));
    const summary = container.querySelector('.govuk-error-summary');
    expect(document.activeElement).toBe(summary);
    await userEvent.click(screen.getByRole('link', { name: 'Enter an e-mail address' }));
    expect(document.activeElement).toBe(screen.getByLabelText('E-mail'));
    act(() => rerender(form([{ text: 'Enter an e-mail address', field: 'email' }])));
    expect(document.activeElement).toBe(summary);
  });
});
