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
  return (request, response) => {
    set(request, response, () => {});
    response.setHeader('Permissions-Policy', permissions);
  };
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
