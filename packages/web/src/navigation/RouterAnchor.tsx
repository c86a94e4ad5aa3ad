import { Link } from 'react-router';
import type { LinkProps } from './AppLink.tsx';

/** How shared components draw a link inside an app: followed by the router, without loading the page again. */
export function RouterAnchor({ href, ...anchor }: LinkProps) {
  return <Link to={href} {...anchor} />;
}
