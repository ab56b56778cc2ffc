export const copy = {
  done: 'Link copied',
  failed: 'Could not reach the clipboard. The link is in the box: select and copy it.',
  field: 'Link to this view',
};
