import type { ItemKey, LanguageLevel } from '#shared/domain/lists'

import { type Criterion, unknowable, unknown } from '../criterion'
import type { MenteeProfile, MentorProfile } from '../profiles'

const BELOW: readonly LanguageLevel[] = ['A1', 'A2']

/** Known not to reach B1; where the level is unknown one cannot say so. */
const isWeak = (level: LanguageLevel | undefined): boolean => level !== undefined && BELOW.includes(level)

type Common = 'sure' | 'perhaps' | 'none'

type Skill = readonly [language: ItemKey, level: LanguageLevel | undefined]

/** The languages that a mentee speaks well enough to work in, as far as one knows. */
const strongOf = ({ languages }: MenteeProfile): readonly Skill[] => [...languages].filter(([, level]) => !isWeak(level))

/** Whether the two have a language to work in: both at B1 or better, or as far as one knows. */
function commonLanguage({ languages: spoken }: MentorProfile, strong: readonly Skill[]): Common {
  let found: Common = 'none'
  for (const [language, level] of strong) {
    const other = spoken.get(language)
    if (isWeak(other) || (other === undefined && !spoken.has(language))) continue
    if (level !== undefined && other !== undefined) return 'sure'
    found = 'perhaps'
  }
  return found
}

const speaks = ({ languages }: MentorProfile, language: ItemKey): boolean => languages.has(language) && !isWeak(languages.get(language))

/**
 * 0.7 for a common language, 0 without any. The other 0.3 go to a mentor who speaks the language the mentee wishes to practise;
 * where nothing is to be practised, to a common language that both are known to speak at B1, so that one can fully meet it.
 */
export const languages: Criterion = {
  against(mentee) {
    if (mentee.languages.size === 0) return unknowable
    const strong = strongOf(mentee)
    const { practises } = mentee
    return mentor => {
      if (mentor.languages.size === 0) return undefined
      const common = commonLanguage(mentor, strong)
      if (common === 'none') return 0
      const more = practises === undefined ? common === 'sure' : speaks(mentor, practises)
      return more ? 1 : 0.7
    }
  },
  fact(mentor, mentee) {
    if (mentor.languages.size === 0 || mentee.languages.size === 0) return unknown(mentor.languages.size === 0, mentee.languages.size === 0)
    const both = [...mentee.languages].filter(([language]) => mentor.languages.has(language))
    const isWeakHere = ([language, level]: (typeof both)[number]) => isWeak(level) || isWeak(mentor.languages.get(language))
    const { practises } = mentee
    return {
      about: 'languages',
      common: both.filter(each => !isWeakHere(each)).map(([language]) => language),
      sure: commonLanguage(mentor, strongOf(mentee)) === 'sure',
      weak: both.filter(isWeakHere).map(([language]) => language),
      ...(practises && { practises: { language: practises, spoken: speaks(mentor, practises) } }),
    }
  },
}
