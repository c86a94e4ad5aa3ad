import { createContext, useContext, type ComponentProps, type ComponentType } from 'react';

export type LinkProps = ComponentProps<'a'> & { href: string };

/** How links inside the app are drawn. An app gives its router's link; alone, components draw plain anchors. */
export const LinkRenderer = createContext<ComponentType<LinkProps>>(PlainAnchor);

/** A link that the app's router may follow without loading the page again. */
export function AppLink(props: LinkProps) {
  const Anchor = useContext(LinkRenderer);
  return <Anchor {...props} />;
}

function PlainAnchor({ children, ...anchor }: LinkProps) {
  return <a {...anchor}>{children}</a>;
}
