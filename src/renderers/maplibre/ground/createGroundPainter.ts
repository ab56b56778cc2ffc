import type { Hex } from '../../../cartography/types';
import type { AreaMesh } from './areaMesh';
import { distanceTiles, TEXTURES, TILE, type PatternFrame } from './patterns';
import { areaShaders, createProgram, lineShaders } from './shaders';
import { PIECE, STEPS } from './strokes';

/** Where the ground lies on the canvas. */
export interface GroundFrame {
  /** Units of the ground to device pixels, y up: times x, y; plus z, w. */
  readonly view: readonly [number, number, number, number];
  /** Device pixels to one CSS px. */
  readonly ratio: number;
  readonly pattern: PatternFrame;
}

/** Lines that are drawn by one call. */
interface LineSet {
  setPieces(pieces: Float32Array): void;
  setLooks(looks: Uint32Array): void;
  draw(): void;
}

/** Draws with the graphics card what it was given; a call each. */
export interface GroundPainter {
  /** Base and ink with texture of each corner of the mesh. */
  setAreas(looks: Uint32Array): void;
  createLines(): LineSet;
  /** All in one colour, upon which the others are drawn. */
  begin(frame: GroundFrame, ground: Hex): void;
  /** Numbers of the mesh's triangles, from and up to. */
  drawAreas(from: number, to: number): void;
}

/** @throws where the driver does not take our programs */
export function createGroundPainter(gl: WebGL2RenderingContext, mesh: AreaMesh): GroundPainter {
  const areas = createProgram(gl, {
    ...areaShaders,
    vertex: areaShaders.vertex.replaceAll('TEXTURES', String(TEXTURES.length)),
  });
  const lines = createProgram(gl, {
    ...lineShaders,
    vertex: lineShaders.vertex
      .replaceAll('STEPS', STEPS.toFixed(1))
      .replaceAll('ROW', String(ROW)),
  });
  const tiles = createTiles(gl);

  const areaArrays = gl.createVertexArray();
  gl.bindVertexArray(areaArrays);
  const corners = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, mesh.corners, gl.STATIC_DRAW);
  readFloats(gl, areas, 'a_corner');
  const looks = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, looks);
  readBytes(gl, areas, 'a_base', 0);
  readBytes(gl, areas, 'a_ink', 4);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.STATIC_DRAW);
  gl.bindVertexArray(null);

  const ofAreas = uniformsOf(gl, areas);
  const ofLines = uniformsOf(gl, lines);

  return {
    setAreas(next) {
      gl.bindBuffer(gl.ARRAY_BUFFER, looks);
      gl.bufferData(gl.ARRAY_BUFFER, next, gl.DYNAMIC_DRAW);
    },
    createLines: () => createLines(gl, ofLines),
    begin({ view, ratio, pattern }, ground) {
      // The engine sets its own state anew after us. Flat: nothing is to be compared.
      gl.disable(gl.DEPTH_TEST);
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
        (at) => parseInt(ground.slice(at, at + 2), 16) / 255,
      );
      gl.clearColor(red, green, blue, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
      for (const at of [ofAreas, ofLines]) {
        gl.useProgram(at.program);
        gl.uniform4f(at.u_view, ...view);
        gl.uniform2f(at.u_size, gl.drawingBufferWidth, gl.drawingBufferHeight);
        gl.uniform1f(at.u_ratio, ratio);
      }
      gl.useProgram(areas);
      gl.uniform1f(ofAreas.u_scale, pattern.scale);
      gl.uniform1f(ofAreas.u_grown, pattern.size);
      gl.uniform1fv(ofAreas.u_sides, pattern.sides);
      gl.uniform2fv(ofAreas.u_origins, pattern.origins);
      gl.uniform1i(ofAreas.u_tiles, 0);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D_ARRAY, tiles);
    },
    drawAreas(from, to) {
      if (to === from) return;
      // Areas hide what lies beneath them.
      gl.disable(gl.BLEND);
      gl.useProgram(areas);
      gl.bindVertexArray(areaArrays);
      gl.drawElements(gl.TRIANGLES, to - from, gl.UNSIGNED_INT, 4 * from);
      gl.bindVertexArray(null);
    },
  };
}

const UNIFORMS = [
  'u_view',
  'u_size',
  'u_ratio',
  'u_scale',
  'u_grown',
  'u_sides',
  'u_origins',
  'u_tiles',
  'u_pieces',
  'u_looks',
] as const;

type Uniforms = Readonly<Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>> & {
  readonly program: WebGLProgram;
};

/** Where a program has what is the same for all that it draws; null where it has not. */
function uniformsOf(gl: WebGL2RenderingContext, program: WebGLProgram): Uniforms {
  const at = Object.fromEntries(
    UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]),
  ) as Omit<Uniforms, 'program'>;
  return { ...at, program };
}

/** Pieces in one row of a texture: two texels each, and every card takes 2048. */
const ROW = 1024;

/** Corners of a piece, as two triangles. */
const CORNERS = 6;

function createLines(gl: WebGL2RenderingContext, { program, ...at }: Uniforms): LineSet {
  let count = 0;
  const pieces = gl.createTexture();
  const looks = gl.createTexture();
  // Nothing is read from buffers, so that the engine's own arrays are not in the way.
  const arrays = gl.createVertexArray();
  return {
    setPieces(next) {
      count = next.length / PIECE;
      const rows = Math.ceil(count / ROW);
      const all = new Float32Array(rows * ROW * PIECE);
      all.set(next);
      beginTexture(gl, pieces);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, 2 * ROW, rows, 0, gl.RGBA, gl.FLOAT, all);
    },
    setLooks(next) {
      const rows = Math.ceil(next.length / 2 / ROW);
      const all = new Uint32Array(rows * ROW * 2);
      all.set(next);
      beginTexture(gl, looks);
      gl.texImage2D(
        gl.TEXTURE_2D,
        0,
        gl.RG32UI,
        ROW,
        rows,
        0,
        gl.RG_INTEGER,
        gl.UNSIGNED_INT,
        all,
      );
    },
    draw() {
      if (count === 0) return;
      gl.useProgram(program);
      [pieces, looks].forEach((texture, unit) => {
        gl.activeTexture(gl.TEXTURE1 + unit);
        gl.bindTexture(gl.TEXTURE_2D, texture);
      });
      gl.uniform1i(at.u_pieces, 1);
      gl.uniform1i(at.u_looks, 2);
      gl.bindVertexArray(arrays);
      gl.enable(gl.BLEND);
      gl.drawArrays(gl.TRIANGLES, 0, CORNERS * count);
      gl.bindVertexArray(null);
    },
  };
}

/** A texture of numbers, each read as it is. */
function beginTexture(gl: WebGL2RenderingContext, texture: WebGLTexture) {
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  takeAsTheyAre(gl);
}

/** The engine may have set what a texture of numbers, or one in layers, does not allow. */
function takeAsTheyAre(gl: WebGL2RenderingContext) {
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
}

/** Two numbers of a corner, from the buffer that is bound. */
function readFloats(gl: WebGL2RenderingContext, program: WebGLProgram, name: string) {
  const at = gl.getAttribLocation(program, name);
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
}

/** Four bytes of the eight of a corner, as `readFloats`. */
function readBytes(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  name: string,
  offset: number,
) {
  const at = gl.getAttribLocation(program, name);
  gl.enableVertexAttribArray(at);
  gl.vertexAttribIPointer(at, 4, gl.UNSIGNED_BYTE, 8, offset);
}

function createTiles(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
  takeAsTheyAre(gl);
  gl.texImage3D(
    gl.TEXTURE_2D_ARRAY,
    0,
    gl.R16F,
    TILE,
    TILE,
    TEXTURES.length,
    0,
    gl.RED,
    gl.FLOAT,
    distanceTiles(),
  );
  gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, null);
  return texture;
}
