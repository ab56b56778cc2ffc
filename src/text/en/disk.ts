/** Told where the page is opened as a file. */
export const disk = {
  title: 'This page was opened from a disk, without a server',
  stands:
    'It shows its first view, whole: the map, and further down every figure and source. Other measures, periods and districts cannot be chosen.',
  needed:
    'For these the folder has to be served: on any web host, or by a small web server on this machine.',
};
