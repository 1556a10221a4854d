import { createContext, type ReactNode } from 'react'

import type { ExportedList } from './exported-list'

/** What a table needs of the room that saves files. */
export interface ListExportProps {
  /** How many rows are chosen; none where the rows in sight are taken. */
  readonly chosen: number
  /** Made only once it is asked for. */
  readonly list: () => ExportedList
}

/** The button that saves a list, as the house has it; without one, tables are looked at only. */
export const ListExportContext = createContext<((props: ListExportProps) => ReactNode) | undefined>(undefined)
