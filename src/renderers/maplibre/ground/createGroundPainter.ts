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
  begin(frame: GroundFrame): void;
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
    vertex: lineShaders.vertex.replaceAll('STEPS', STEPS.toFixed(1)),
  });
  const tiles = createTiles(gl);

  const areaArrays = gl.createVertexArray();
  gl.bindVertexArray(areaArrays);
  const corners = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, mesh.corners, gl.STATIC_DRAW);
  readFloats(gl, areas, 'a_corner', 0, 0, 0);
  const looks = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, looks);
  readBytes(gl, areas, 'a_base', 8, 0, 0);
  readBytes(gl, areas, 'a_ink', 8, 4, 0);
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
    createLines: () => createLines(gl, lines),
    begin({ view, ratio, pattern }) {
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

function createLines(gl: WebGL2RenderingContext, program: WebGLProgram): LineSet {
  let count = 0;
  const arrays = gl.createVertexArray();
  const pieces = gl.createBuffer();
  const looks = gl.createBuffer();
  gl.bindVertexArray(arrays);
  gl.bindBuffer(gl.ARRAY_BUFFER, pieces);
  ['a_before', 'a_from', 'a_to', 'a_after'].forEach((name, index) =>
    readFloats(gl, program, name, 4 * PIECE, 8 * index, 1),
  );
  gl.bindBuffer(gl.ARRAY_BUFFER, looks);
  readBytes(gl, program, 'a_colour', 8, 0, 1);
  const reach = gl.getAttribLocation(program, 'a_reach');
  gl.enableVertexAttribArray(reach);
  gl.vertexAttribIPointer(reach, 2, gl.UNSIGNED_SHORT, 8, 4);
  gl.vertexAttribDivisor(reach, 1);
  gl.bindVertexArray(null);
  return {
    setPieces(next) {
      count = next.length / PIECE;
      gl.bindBuffer(gl.ARRAY_BUFFER, pieces);
      gl.bufferData(gl.ARRAY_BUFFER, next, gl.STATIC_DRAW);
    },
    setLooks(next) {
      gl.bindBuffer(gl.ARRAY_BUFFER, looks);
      gl.bufferData(gl.ARRAY_BUFFER, next, gl.DYNAMIC_DRAW);
    },
    draw() {
      if (count === 0) return;
      gl.useProgram(program);
      gl.bindVertexArray(arrays);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      gl.bindVertexArray(null);
    },
  };
}

/** Two numbers of a corner, or of a piece (`divisor` 1), from the buffer that is bound. */
function readFloats(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  name: string,
  stride: number,
  offset: number,
  divisor: number,
) {
  const at = gl.getAttribLocation(program, name);
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, stride, offset);
  gl.vertexAttribDivisor(at, divisor);
}

/** Four bytes, as `readFloats`. */
function readBytes(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  name: string,
  stride: number,
  offset: number,
  divisor: number,
) {
  const at = gl.getAttribLocation(program, name);
  gl.enableVertexAttribArray(at);
  gl.vertexAttribIPointer(at, 4, gl.UNSIGNED_BYTE, stride, offset);
  gl.vertexAttribDivisor(at, divisor);
}

function createTiles(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
  // The engine may have set what such a texture does not allow.
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
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
