import { createContext, type ReactNode, use } from 'react'

import type { Surroundings } from '#shared/api/api'
import { IsoDate } from '#shared/domain/iso-date'

const SurroundingsContext = createContext<Surroundings | undefined>(undefined)

export function SurroundingsProvider({ surroundings, children }: { readonly surroundings: Surroundings; readonly children: ReactNode }) {
  return <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>
}

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext)
  if (!surroundings) throw new Error('useSurroundings needs a SurroundingsProvider above it')
  return surroundings
}

/** Today in Brussels, as the main process sees it. */
export const useToday = (): IsoDate => IsoDate.parse(useSurroundings().today)
