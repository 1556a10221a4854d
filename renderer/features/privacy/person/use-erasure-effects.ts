import { useMemo } from 'react'

import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'

import { type ErasureEffects, whatErasureDoes } from '#shared/casebook/erasure-effects'
import { defaults } from '#shared/defaults/defaults'
import type { PersonSubject } from '#shared/grids/interview'
import { erasureWords } from '#shared/text/data-rights'

/** An id that is used for nothing: the number is drawn when it is done. */
const NO_ID = '00000000-0000-4000-8000-000000000000'

/** What erasing somebody would do to the book as it stands. */
export function useErasureEffects(who: PersonSubject): ErasureEffects {
  const [book, today] = [useCasebook(), useToday()]
  return useMemo(() => whatErasureDoes(book, who, erasureWords, { today: () => today, newId: () => NO_ID, defaults }), [book, today, who])
}
