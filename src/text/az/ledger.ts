import type { FullText } from '../Text';

/** The ledger: every claim, searched, picked and sorted. */
export const ledger = {
  title: 'Reyestr',
  intro:
    'Bu atlasın bütün məlumatları, istənilən statusda: hər biri bir göstərici, bir yer toplusu və bir dövr üçün bir bildirənin bir sənəddə söylədiyi bir rəqəmdir.',
  search: 'Məlumatlarda axtar',
  placeholder: 'Sözlər, istənilən yazılışda adlar, rəqəmlər',
  count: (_: number, shown: string) => `${shown} məlumat`,
  countOf: (shown: string, total: string) => `${shown} / ${total} məlumat`,
  none: 'Reyestrdə bunların hamısına uyğun məlumat yoxdur.',
  clear: 'Bütün məlumatları göstər',
  filters: 'Süzgəclər',
  filtersSet: (count: number) => `Süzgəclər (${count})`,
  any: 'Hamısı',
  facets: {
    measure: 'Göstərici',
    place: 'Yer',
    period: 'İl',
    speaker: 'Bildirən',
    publisher: 'Dərc edən',
    side: 'Kimin bəyanatı',
    status: 'Status',
    coverage: 'Əhatə',
  },
  statuses: {
    active: 'Qüvvədədir',
    disputed: 'Mübahisəli',
    superseded: 'Əvəz edilib',
    rejected: 'Qəbul edilməyib',
  },
  coverages: { whole: 'Yerin bütövü', part: 'Onun bir hissəsi' },
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Sıra',
  sorts: {
    name: {
      ascending: 'Göstəricilər seçim siyahısındakı kimi',
      descending: 'Göstəricilər sonuncudan',
    },
    period: { ascending: 'Əvvəlcə ən erkən dövr', descending: 'Əvvəlcə ən son dövr' },
    published: {
      ascending: 'Əvvəlcə ən erkən dərc edilən',
      descending: 'Əvvəlcə ən son dərc edilən',
    },
    figure: { ascending: 'Əvvəlcə ən kiçik rəqəm', descending: 'Əvvəlcə ən böyük rəqəm' },
    measure: {
      ascending: 'Göstəricilər seçim siyahısındakı kimi',
      descending: 'Göstəricilər sonuncudan',
    },
    speaker: { ascending: 'Bildirənlər, A-dan', descending: 'Bildirənlər, Z-dən' },
  },
  columns: {
    figure: 'Rəqəm',
    what: 'Göstərici və yerlər',
    period: 'Əhatə edir',
    who: 'Bildirən, dərc edilib',
    remark: 'Qeyd',
  },
  marks: { witness: 'təkrardır', part: 'hissədir' },
  places: (count: number) => `adı çəkilən ${count} rayon`,
} satisfies FullText['ledger'];
