import type { LinkProps } from '@redress/web/navigation/AppLink.tsx';
import { Link } from 'react-router';

/** How shared components draw a link inside this app: followed by the router, without loading the page again. */
export function RouterAnchor({ href, ...anchor }: LinkProps) {
  return <Link to={href} {...anchor} />;
}
