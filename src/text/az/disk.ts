import type { FullText } from '../Text';

/** Told where the page is opened as a file. */
export const disk = {
  title: 'Bu səhifə serversiz, diskdən açılıb.',
  stands: 'O, ilk görünüşünü göstərir: xəritə, ondan aşağıda isə bütün rəqəmlər və mənbələr.',
  needed: 'Nəyisə seçmək üçün qovluğunu veb-serverə yerləşdirin.',
} satisfies FullText['disk'];
