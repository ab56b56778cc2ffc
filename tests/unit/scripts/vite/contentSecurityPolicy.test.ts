import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../scripts/vite/contentSecurityPolicyPlugin';

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const scriptsOf = (policy: string) =>
  policy.split('; ').find((part) => part.startsWith('script-src'));

describe('contentSecurityPolicy', () => {
  it('allows the files of the site and nothing inline', () => {
    const policy = contentSecurityPolicy('<script type="module" src="./a.js"></script>');
    expect(scriptsOf(policy)).toBe("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'none'");
  });

  it('allows each script that stands in the page, by its hash alone', () => {
    const policy = contentSecurityPolicy('<script>a()</script>\n<script>\nb()\n</script>');
    expect(scriptsOf(policy)).toBe(`script-src 'self' ${hashOf('a()')} ${hashOf('\nb()\n')}`);
  });

  it('gives no leave to data in a script element', () => {
    const policy = contentSecurityPolicy('<script type="application/ld+json">{}</script>');
    expect(scriptsOf(policy)).toBe("script-src 'self'");
  });
});
