import type { FullText } from '../Text';
import { datePhrase } from './datePhrase';

/** The seven states of a district in words (S1–S7). */
export const states = {
  joint: (names: string) => `${names} ilə birlikdə; bölgüsü dərc edilməyib`,
  partial: (dates: string) => `dövrün bir hissəsini əhatə edir: ${dates}`,
  aged: (date: string) => `rəqəmin tarixi: ${date}, iki ildən çox əvvəl`,
  ofDate: (date: string) => `rəqəmin tarixi: ${date}`,
  disputedRange: (low: string, high: string) =>
    `mənbələr uzlaşmır: ${low} ilə ${high} arasında`,
  disputedItself: 'bu rəqəmin özü mübahisəlidir',
  rangeCrosses: (range: string) => `bir neçə sinfə düşən aralıq: ${range}`,
  zero: '0 bildirilib',
  named: 'adı ümumi rəqəmdə çəkilib; rayon üzrə rəqəm yoxdur',
  none: 'Mənbələrimizdə rəqəm tapılmayıb. Bu, təhlükə barədə heç nə demir.',
  noArea: 'yararlı sahə ölçüsü yoxdur; bölünməyib',
  outlineNone:
    'Bu rayonun dərc edilmiş konturu yoxdur; o, şəhərinin yerində kvadrat kimi çəkilib.',
  outlineChanged: (date: string) =>
    `Rayonun konturu ${datePhrase(date, 'in')} dəyişib; həmin dəyişiklikdən əvvəlki kontur çəkilib.`,
  outlineChangedUnknown: (date: string) =>
    `Rayonun konturu ${datePhrase(date, 'in')} dəyişib; yeni sahə tapılmayıb. Həmin dəyişiklikdən əvvəlki kontur çəkilib.`,
} satisfies FullText['states'];
