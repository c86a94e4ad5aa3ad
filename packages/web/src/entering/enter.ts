/** What a page before sign-in was answered: done, with what came back, or why not, at which field. */
export type Answered<Body> =
  | { is: 'done'; body: Body }
  | { is: 'refused'; status: number; message?: string; field?: string; code?: string };

/** Asks one of the ways in. Never throws; status 0: nothing answered. */
export async function ask<Body = object>(path: string, sent?: object): Promise<Answered<Body>> {
  try {
    const response = await fetch(`/auth${path}`, {
      credentials: 'same-origin',
      ...(sent && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      }),
    });
    // Each path answers with its own shape, and a refusal with a sentence.
    if (response.ok) return { is: 'done', body: await response.json() };
    const why: { message?: string; field?: string; code?: string } = await response.json().catch(() => ({}));
    return { is: 'refused', status: response.status, ...why };
  } catch {
    return { is: 'refused', status: 0 };
  }
}

let taken: string | undefined;

/** The code behind the `#`. It stays out of the address line, of its history, and of every request. React may ask twice: it is taken once. */
export function takeCode(): string {
  taken ??= window.location.hash.slice(1);
  if (window.location.hash !== '') window.history.replaceState(null, '', window.location.pathname);
  return taken;
}
