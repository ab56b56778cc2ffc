import {
  graphicsOf,
  isSilent,
  SLOW_TRIAL,
  type Graphics,
  type GraphicsAnswer,
} from './graphicsOf';

/** CSS px of a side of the trial picture. */
const SIDE = 256;

const VERTEX = `#version 300 es
void main(){gl_Position=vec4(vec2(gl_VertexID&1,gl_VertexID>>1)*4.-1.,0,1);}`;

/** As much to reckon for a pixel as a map never has: so a card and a processor are far apart. */
const FRAGMENT = `#version 300 es
precision highp float;out vec4 c;void main(){c=gl_FragCoord;for(int i=0;i<192;i++)c=sin(c*1.1+1.);}`;

/**
 * Asks the browser how WebGL2 is drawn here, before the map engine is downloaded: a context of its own,
 * given back at once. What it says serves this one question: none of it is kept or sent.
 */
function askGraphics(document: Document): GraphicsAnswer {
  const nothing = { name: '', trial: null };
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const gl = canvas.getContext('webgl2', {
    antialias: false,
    failIfMajorPerformanceCaveat: true,
  });
  if (gl === null) return { ...nothing, context: 'refused' };
  if (gl.isContextLost()) return { ...nothing, context: 'lost' };
  const name = nameOf(gl);
  const trial = isSilent(name) ? timeTrial(gl) : null;
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { context: 'given', name, trial };
}

/** Who draws for WebGL in this browser. */
export function findGraphicsOf(document: Document): Graphics {
  return graphicsOf(askGraphics(document));
}

/** Firefox tells it without the extension, and warns of that. */
function nameOf(gl: WebGL2RenderingContext): string {
  const name = String(gl.getParameter(gl.RENDERER));
  const info = isSilent(name) ? gl.getExtension('WEBGL_debug_renderer_info') : null;
  return info === null ? name : String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL));
}

/** Milliseconds to draw a picture and read of it: the better of two, after one pixel to start up. */
function timeTrial(gl: WebGL2RenderingContext): number {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) return 0;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  const draw = (side: number) => {
    const begun = performance.now();
    gl.viewport(0, 0, side, side);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    // The answer waits for the picture.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now() - begun;
  };
  draw(1);
  const first = draw(SIDE);
  return first > SLOW_TRIAL ? Math.min(first, draw(SIDE)) : first;
}
