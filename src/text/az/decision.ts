import type { FullText } from '../Text';

/** C5: which rule chose the figure, and from how many claims. */
export const decision = {
  partOfSet: (lines: number, total: string) => `cəmi ${total} edən ${lines} sətirdən biridir.`,
  claims: (count: number) => `Bu dövr üzrə ${count} məlumat.`,
  rules: {
    'C1.sole': 'bu rayon və dövr üçün bir məlumat tapılıb.',
    'C2.single':
      'o, bu rayondan ayrılıqda bəhs edir; digərləri bir neçə rayondan birlikdə bəhs edir.',
    'P4.latest': 'o, bu tarixədək ən son rəqəmdir.',
    'C3.covering': 'o, bütün dövrü əhatə edir; digərləri dövrün bir hissəsini əhatə edir.',
    'C3.span': 'o, dövrün ən uzun hissəsini əhatə edir.',
    'C3.complete-set': 'o, cəmi dərc edilmiş yekuna bərabər olan toplunun hissəsidir.',
    'C3.directness': 'o, bildirənin özündən ən az vasitə ilə gəlir.',
    'C3.exactness': 'o, dəqiq göstərilib; digərləri yuvarlaqlaşdırılıb.',
    'C3.origins': 'onu daha çox müstəqil tərəf bildirir.',
    'C3.later-publication':
      'o, başqa bütün cəhətləri eyni olan məlumatlardan ən son dərc edilənidir.',
    'C3.id': 'məlumatlarda onları fərqləndirən heç nə yoxdur; adına görə birincisi göstərilir.',
    'S12.group': 'o, bir neçə birgə rəqəmdən ən az rayonun adını çəkənidir.',
  },
} satisfies FullText['decision'];
