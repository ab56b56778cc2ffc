import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ensureNode, isNodeSupported } from '../../../../scripts/lib/ensureNode.mjs';

const yes = [
  '20.19.0',
  '20.20.2',
  '22.12.0',
  '22.23.3',
  '24.0.0',
  '24.21.0',
  '25.1.0',
  '26.0.0',
];
const no = ['14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.0.0', '22.11.0', '23.11.1'];

describe('ensureNode', () => {
  it.each([...yes, '27.0.0', '30.1.2'])('lets Node %s pass', (version) => {
    expect(() => ensureNode(version)).not.toThrow();
  });

  it.each(no)('says of Node %s in words what is needed', (version) => {
    expect(() => ensureNode(version)).toThrow(
      new RegExp(`20\\.19.*22\\.12.*24.*this is Node ${version}\\.\nInstall`),
    );
  });

  it('asks for what package.json says', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly engines: { readonly node: string };
    };
    const inRange = (version: string) => {
      const [major = 0, minor = 0] = version.split('.').map(Number);
      return engines.node.split(' || ').some((part) => {
        const [line = 0, least = 0] = part.replace(/^\D+/, '').split('.').map(Number);
        const after = part.startsWith('>=') && major > line;
        return after || (major === line && minor >= least);
      });
    };
    for (const version of [...yes, ...no]) {
      expect(inRange(version), version).toBe(isNodeSupported(version));
    }
  });
});
