import { join } from 'node:path';
import { compile, NodePackageImporter } from 'sass-embedded';
import { describe, expect, it } from 'vitest';

const { css } = compile(join(import.meta.dirname, 'portal.scss'), { importers: [new NodePackageImporter()] });

describe('the portal’s styles', () => {
  it.each(['GDS Transport', 'crest', '@font-face', 'url(', 'govuk-header', 'govuk-footer', 'govuk-logo'])(
    'hold nothing of another’s brand and load nothing: no “%s”',
    (forbidden) => {
      expect(css).not.toContain(forbidden);
    },
  );

  it('take the organisation’s colour from a custom property', () => {
    expect(css).toMatch(/\.redress-header \{\s*background: var\(--govuk-brand-colour\)/);
  });
});
