import { useState } from 'react'

import { useMatchingSettings } from './use-matched-book'

import type { MatchingSettings } from '#shared/domain/programme-settings'

/** The settings of a search: those of the association, or others tried out for a moment. */
export function useWhatIf() {
  const own = useMatchingSettings()
  const [tried, setTried] = useState<MatchingSettings>()
  return { settings: tried ?? own, isChanged: tried !== undefined, onChange: setTried }
}
