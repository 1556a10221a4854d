import type { HelpEntry } from './help-entry'
import { helpOfPairs } from './help-pairs'
import { helpOfPeople } from './help-people'
import { helpOfResults } from './help-results'
import { helpOfSettings } from './help-settings'

const entries = { ...helpOfPeople, ...helpOfPairs, ...helpOfResults, ...helpOfSettings }

/** A page that has help. */
export type HelpKey = keyof typeof entries

/** The help of every page. */
export const help: Readonly<Record<HelpKey, HelpEntry>> = entries
