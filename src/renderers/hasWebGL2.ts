/** Whether the map engine could draw here: asked before it is downloaded. */
export function hasWebGL2(document: Document): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
