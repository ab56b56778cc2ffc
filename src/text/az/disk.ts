import type { FullText } from '../Text';

/** Told where the page is opened as a file. */
export const disk = {
  title: 'Bu səhifə serversiz, diskdən açılıb',
  stands:
    'O, ilk görünüşünü tam göstərir: xəritə, aşağıda isə bütün rəqəmlər və mənbələr. Başqa göstəricilər, dövrlər və rayonlar seçilə bilmir.',
  needed:
    'Bunun üçün qovluq server vasitəsilə təqdim olunmalıdır: istənilən veb-hostinqdə və ya bu kompüterdəki kiçik veb-serverlə.',
} satisfies FullText['disk'];
