import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../../src/app/ui/ExternalLink';

describe('webAddress', () => {
  it('lets http and https pass as they stand', () => {
    expect(webAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(webAddress('http://example.org')).toBe('http://example.org');
  });

  it.each([null, '', 'example.org', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc'])(
    'makes no link of %s',
    (address) => {
      expect(webAddress(address)).toBeNull();
    },
  );
});
