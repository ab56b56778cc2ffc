/**
 * Class names that common filter lists hide on every site (annoyances, cookie notices, newsletters, social
 * widgets, advertisements), as far as they look like names that a page of ours might choose. Of a list
 * of 21,398 such names (AdGuard's and EasyList's general rules, March 2026) these are the kinds.
 */
export const HIDDEN_NAMES: readonly string[] = [
  ...['notice', 'notification', 'message', 'alert', 'announcement', 'info', 'promo'].flatMap(
    (what) =>
      ['bar', 'banner', 'box', 'popup', 'overlay', 'container', 'wrapper', 'strip'].flatMap(
        (form) => [`${what}-${form}`, `${what}_${form}`, `${what}${form}`],
      ),
  ),
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'privacy',
  'newsletter',
  'subscribe',
  'signup',
  'ad',
  'ads',
  'advert',
  'adbox',
  'ad-box',
  'banner',
  'banner-ad',
  'sponsor',
  'sponsored',
  'share',
  'share-bar',
  'share-buttons',
  'share-links',
  'sharing',
  'social',
  'social-links',
  'site-notice',
  'top-notice',
  'page-notice',
  'global-notice',
  'sticky-bar',
  'sticky-footer',
  'popup-overlay',
  'popup-wrapper',
  'popup-container',
  'modal-overlay',
  'toast',
  'toaster',
  'disclaimer',
  'legal-notice',
  'paywall',
  'survey',
  'feedback-tab',
  'scroll-top',
];

/** What such names begin with, whatever follows. */
export const HIDDEN_STARTS =
  /^(ad|ads|advert|banner|cookies?|consent|gdpr|newsletter|social|sponsor)[-_]/;
