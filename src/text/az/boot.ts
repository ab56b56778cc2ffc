import type { FullText } from '../Text';

export const boot: FullText['boot'] = {
  notYourView: 'Bu, keçidinizdəki görünüş deyil, ilk görünüşdür',
  asPublished: 'Səhifə dərc edildiyi kimi göstərilir',
  failed: 'Bu səhifənin proqramı yüklənmədi və ya yarımçıq yükləndi.',
  slow: 'Bu səhifənin proqramı gecikir. Səhifə onu gözləyir.',
  bare: 'Bu səhifənin üslubları yüklənmədi, ona görə də səhifə xəritəsiz və tərtibatsız göstərilir.',
  stands:
    'Burada göstərilənlər tamdır: xəritə, aşağıda isə bu görünüşün bütün rəqəmləri və mənbələri. Başqa göstəriciləri, dövrləri və rayonları seçmək olmur.',
  bareStands:
    'Bu görünüşün bütün rəqəmlərini və mənbələrini aşağıda oxumaq olar. Heç nə seçmək olmur.',
  silent: 'Server cavab vermir, ona görə də səhifə yenidən yüklənmədi.',
  renewed:
    'Bu səhifə açıq ikən atlas yenidən dərc edilib. Səhifə həmin görünüşdə yenidən yükləndi; rəqəmlər dəyişmiş ola bilər.',
};
