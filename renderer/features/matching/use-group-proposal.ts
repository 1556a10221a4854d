import { useMemo } from 'react'

import { useSliced } from './use-sliced'

import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { proposeGroup } from '#shared/matching/group'
import type { GroupOptions } from '#shared/matching/group-proposal'

/** Proposes pairs for a group while the window goes on answering; begins again where the book, the day, the settings or what is asked change. Nothing is asked without options. */
export function useGroupProposal(book: Casebook, options: GroupOptions | undefined, today: IsoDate, settings: MatchingSettings) {
  const begin = useMemo(() => options && (() => proposeGroup(book, options, today, settings)), [book, options, today, settings])
  return useSliced(begin)
}
