import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Surface } from '../surface.ts';

/** Sets the protective headers of a surface on every answer. */
export function protectiveHeaders(
  surface: Surface,
  origin: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const overTls = origin.startsWith('https:');
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: styles[surface],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(overTls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: overTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  const headers = setBy(set);
  return (_request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
}

/** What helmet sets, worked out once: with these settings it is the same for every answer. */
function setBy(set: ReturnType<typeof helmet>): [string, string][] {
  const headers = new Map<string, string>([['Permissions-Policy', permissions]]);
  const response = {
    setHeader: (name: string, value: string) => void headers.set(name, value),
    removeHeader: (name: string) => void headers.delete(name),
  };
  set({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return [...headers];
}

// Mantine sets its colours with a style element of its own; the portal needs nothing of the kind
const styles: Record<Surface, string[]> = {
  portal: ["'self'"],
  console: ["'self'", "'unsafe-inline'"],
  panel: ["'self'", "'unsafe-inline'"],
};

const permissions = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'serial',
  'bluetooth',
  'browsing-topics',
]
  .map((feature) => `${feature}=()`)
  .join(', ');
