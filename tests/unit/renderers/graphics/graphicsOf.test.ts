import { describe, expect, it } from 'vitest';
import {
  graphicsOf,
  isSilent,
  SLOW_TRIAL,
} from '../../../../src/renderers/graphics/graphicsOf';

const given = { context: 'given', name: '', trial: null } as const;

describe('graphicsOf', () => {
  it('a slow context is refused, or lost at birth: the processor', () => {
    for (const context of ['refused', 'lost'] as const) {
      expect(graphicsOf({ ...given, context })).toBe('processor');
    }
  });

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Google SwiftShader',
    'llvmpipe, or similar',
    'ANGLE (Mesa, llvmpipe (LLVM 19.1.7, 256 bits), OpenGL 4.5)',
    'virgl (LLVMPIPE (LLVM 15.0.7, 256 bits))',
    'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
    'softpipe',
  ])('a program that draws in place of a card: %s', (name) => {
    expect(isSilent(name)).toBe(false);
    expect(graphicsOf({ ...given, name })).toBe('processor');
  });

  it.each([
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 980 Direct3D11 vs_5_0 ps_5_0), or similar',
    'ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00005917) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)',
    'Adreno (TM) 630',
    'Mali-G72',
    'SVGA3D; build: RELEASE; LLVM;',
  ])('a card, also one that a machine within a machine is given: %s', (name) => {
    expect(isSilent(name)).toBe(false);
    expect(graphicsOf({ ...given, name })).toBe('card');
  });

  it.each(['Apple GPU', 'WebKit WebGL', 'Mozilla', ''])(
    'what is said on every machine tells nothing, so the trial decides: “%s”',
    (name) => {
      expect(isSilent(name)).toBe(true);
      expect(graphicsOf({ ...given, name, trial: SLOW_TRIAL })).toBe('card');
      expect(graphicsOf({ ...given, name, trial: SLOW_TRIAL + 0.1 })).toBe('processor');
      // A clock that is made coarse says nothing or much.
      expect(graphicsOf({ ...given, name, trial: 0 })).toBe('card');
    },
  );
});
