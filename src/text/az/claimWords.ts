import type { FullText } from '../Text';

/** What the columns of a claim say, in words. */
export const claimWords = {
  one: 'Reyestrdən bir məlumat',
  onTheMap: 'xəritədə',
  scopes: {
    'all-operators': 'bütün operatorlar',
    anama: 'ayrıca minatəmizləmə agentliyi',
    army: 'ayrıca ordu',
    'border-service': 'ayrıca sərhəd xidməti',
    'emergencies-ministry': 'ayrıca fövqəladə hallar nazirliyi',
    companies: 'ayrıca şirkətlər',
    'not-stated': 'operatorlar göstərilməyib',
  },
  directness: {
    primary: 'bildirənin öz sənədi',
    quoted: 'birbaşa sitat',
    reported: 'nəşrin öz sözləri ilə',
    relayed: 'başqa nəşrdən götürülüb',
  },
  statuses: {
    active: '',
    disputed: 'mübahisəli',
    superseded: 'sonrakı rəqəmlə əvəz edilib',
    rejected: 'qəbul edilməyib',
  },
  part: 'yerin bir hissəsi üçün',
  together: (names: string) => `${names} ilə birlikdə`,
  wholeOf: (name: string) => `${name} üzrə`,
  undated: 'tarix tapılmayıb',
  inferred: (date: string) => `${date} (təxmin edilən tarix)`,
  inLanguage: (language: string) => `${language} dilində`,
} satisfies FullText['claimWords'];
