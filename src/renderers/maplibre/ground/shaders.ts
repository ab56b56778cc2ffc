/** Units of the ground to CSS px, device pixels and the window, the same for all that is drawn. */
const HEAD = `#version 300 es
precision highp float;
precision highp int;
uniform vec4 u_view;
uniform vec2 u_size;
uniform float u_ratio;
`;

/** Areas in their base colours, with the ink of their textures upon them. */
export const areaShaders = {
  vertex: `${HEAD}
uniform float u_scale;
uniform float u_sides[TEXTURES];
uniform vec2 u_origins[TEXTURES];
in vec2 a_corner;
in uvec4 a_base;
in uvec4 a_ink;
flat out vec3 v_base;
flat out vec3 v_ink;
flat out int v_texture;
flat out float v_side;
out vec2 v_tile;
void main() {
  gl_Position = vec4((a_corner * u_view.xy + u_view.zw) / u_size * 2.0 - 1.0, 0.0, 1.0);
  v_base = vec3(a_base.rgb) / 255.0;
  v_ink = vec3(a_ink.rgb) / 255.0;
  v_texture = int(a_ink.a) - 1;
  int known = max(v_texture, 0);
  v_side = u_sides[known];
  v_tile = (a_corner * u_scale + u_origins[known]) / v_side;
}`,
  fragment: `${HEAD}
precision highp sampler2DArray;
uniform sampler2DArray u_tiles;
uniform float u_grown;
flat in vec3 v_base;
flat in vec3 v_ink;
flat in int v_texture;
flat in float v_side;
in vec2 v_tile;
out vec4 colour;
void main() {
  colour = vec4(v_base, 1.0);
  if (v_texture < 0) return;
  float inside = texture(u_tiles, vec3(v_tile, float(v_texture))).r * u_grown;
  colour.rgb = mix(v_base, v_ink, clamp(inside * u_ratio + 0.5, 0.0, 1.0));
}`,
};

/**
 * Straight pieces of lines, one rectangle each, as two triangles that find their piece in a texture: drawn as
 * instances they take a processor that draws ten times as long. Between two pieces it is cut along the line that
 * halves their angle, so that no pixel is drawn twice.
 */
export const lineShaders = {
  vertex: `${HEAD}
precision highp sampler2D;
precision highp usampler2D;
uniform sampler2D u_pieces;
uniform usampler2D u_looks;
flat out vec2 v_from;
flat out vec2 v_to;
flat out vec2 v_cutFrom;
flat out vec2 v_cutTo;
flat out vec3 v_colour;
flat out uint v_line;
flat out vec2 v_reach;
vec2 pixel(vec2 at) { return at * u_view.xy + u_view.zw; }
// How far ink goes beyond an end, against its reach: all of it where the line ends, at a bend the sine of half the angle.
float beyond(vec2 next, vec2 along) {
  return next == vec2(0.0) ? 1.0 : sqrt(max(0.0, 0.5 - 0.5 * dot(normalize(next), along)));
}
void main() {
  int number = gl_VertexID / 6;
  int turn = gl_VertexID % 6;
  int corner = turn < 3 ? turn : turn == 4 ? 1 : turn == 3 ? 2 : 3;
  ivec2 at = ivec2(number % ROW, number / ROW);
  uvec2 look = texelFetch(u_looks, at, 0).rg;
  uvec2 reaches = uvec2(look.g & 65535u, look.g >> 16);
  if (reaches.y == 0u) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec4 begin = texelFetch(u_pieces, ivec2(2 * at.x, at.y), 0);
  vec4 end = texelFetch(u_pieces, ivec2(2 * at.x + 1, at.y), 0);
  vec2 before = pixel(begin.xy), from = pixel(begin.zw), to = pixel(end.xy), after = pixel(end.zw);
  vec2 along = normalize(to - from);
  v_from = from;
  v_to = to;
  v_cutFrom = begin.xy == begin.zw ? vec2(0.0) : normalize(from - before) + along;
  v_cutTo = end.zw == end.xy ? vec2(0.0) : along + normalize(after - to);
  v_colour = vec3(look.r & 255u, (look.r >> 8) & 255u, (look.r >> 16) & 255u) / 255.0;
  v_line = look.r >> 24;
  v_reach = vec2(reaches) / STEPS;
  float reach = v_reach.y * u_ratio + 0.5;
  vec2 across = vec2(-along.y, along.x) * reach;
  bool atFrom = (corner & 1) == 0;
  float over = reach * (atFrom ? beyond(from - before, along) : beyond(after - to, along)) + 0.05;
  vec2 place = atFrom ? from - along * over : to + along * over;
  place += (corner & 2) == 0 ? -across : across;
  gl_Position = vec4(place / u_size * 2.0 - 1.0, 0.0, 1.0);
}`,
  fragment: `${HEAD}
flat in vec2 v_from;
flat in vec2 v_to;
flat in vec2 v_cutFrom;
flat in vec2 v_cutTo;
flat in vec3 v_colour;
flat in uint v_line;
flat in vec2 v_reach;
out vec4 colour;
void main() {
  vec2 off = gl_FragCoord.xy - v_from;
  if (dot(off, v_cutFrom) < 0.0) discard;
  if (v_cutTo != vec2(0.0) && dot(gl_FragCoord.xy - v_to, v_cutTo) >= 0.0) discard;
  vec2 along = v_to - v_from;
  float left = along.x * off.y - along.y * off.x;
  if (v_line == 1u && left < 0.0 || v_line == 2u && left > 0.0) discard;
  float share = clamp(dot(off, along) / dot(along, along), 0.0, 1.0);
  float away = length(off - share * along);
  float ink = clamp(v_reach.y * u_ratio - away + 0.5, 0.0, 1.0);
  if (v_line != 0u) ink *= clamp(away - v_reach.x * u_ratio + 0.5, 0.0, 1.0);
  colour = vec4(v_colour, 1.0) * ink;
}`,
};

type Shaders = Readonly<Record<'vertex' | 'fragment', string>>;

/**
 * A program for the graphics card.
 * @throws where the driver does not take it
 */
export function createProgram(gl: WebGL2RenderingContext, shaders: Shaders): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, shaders.vertex],
    [gl.FRAGMENT_SHADER, shaders.fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error('No shader');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  const isLinked: unknown = gl.getProgramParameter(program, gl.LINK_STATUS);
  // Nothing is said of a context that is lost: it has no program, and comes back without one.
  if (isLinked !== true && !gl.isContextLost()) {
    throw new Error(gl.getProgramInfoLog(program) ?? 'No program');
  }
  return program;
}
