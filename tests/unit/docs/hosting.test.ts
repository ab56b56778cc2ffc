import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { site } from '../../../src/app/state/site';
import {
  A_WEEK,
  ASK,
  COMMON_HEADERS,
  FOREVER,
  HOST_POLICY,
} from '../../../scripts/lib/hostHeaders.mjs';

const examples = ['nginx.conf', '.htaccess', 'Caddyfile', 'lighttpd.conf', '_headers'] as const;
const read = (name: string) => readFileSync(`docs/hosting/${name}`, 'utf8');

describe('the examples for hosts', () => {
  it.each(examples)('%s sends what the server of the project sends, and its policy', (name) => {
    const text = read(name);
    for (const [header, value] of Object.entries({
      ...COMMON_HEADERS,
      'Content-Security-Policy': HOST_POLICY,
    })) {
      // Between the two stand what the format puts there, and the quotes that it wants.
      const line = text.split('\n').find((each) => each.includes(header));
      expect(line, header).toContain(value);
    }
    for (const lasting of [FOREVER, A_WEEK, ASK]) expect(text).toContain(lasting);
  });

  it('_headers names each page of the site', () => {
    for (const lang of site.languages) {
      const page = lang === site.languages[0] ? 'index' : lang;
      expect(read('_headers')).toContain(`\n/${page}.html\n  Cache-Control: ${ASK}\n`);
    }
  });
});
