/** Told where the page is opened as a file. */
export const disk = {
  title: 'This page was opened from a disk, without a server.',
  stands: 'It shows its first view: the map, and below it every figure and source.',
  needed: 'To choose anything, put its folder on a web server.',
};
