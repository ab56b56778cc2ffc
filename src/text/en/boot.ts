/** What the page as it was served tells while its program is not there. */
export const boot = {
  notYourView: 'This is the first view, not the one of your link',
  asPublished: 'The page stands as it was published',
  failed: 'The program of this page did not arrive, or not whole.',
  slow: 'The program of this page is slow to arrive. The page goes on waiting for it.',
  bare: 'The styles of this page did not arrive, so that it is shown without its map and its layout.',
  stands:
    'What stands here is complete: the map, and every figure and source of this view further down. Other measures, periods and districts cannot be chosen.',
  bareStands:
    'Every figure and every source of this view can be read below. Nothing can be chosen.',
  silent: 'The server does not answer, so the page was not loaded again.',
  renewed:
    'The atlas was published anew while this page was open. It has been loaded again at the same view; figures may have changed.',
};
