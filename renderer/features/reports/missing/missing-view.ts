import { bulkPeople } from './bulk-people'

import type { Casebook } from '#shared/casebook/casebook'
import { remembered } from '#shared/core/remembered'
import type { Results } from '#shared/documents/results'
import { missingData } from '#shared/statistics/missing-data'
import { filesOf, type MissingDatum, type MissingKind } from '#shared/statistics/missing-datum'

/** What is missing for the report of a period: all of it, each kind apart, and how many people and files that makes; worked out once for each state of the book. */
export const missingIn = remembered((book: Casebook) =>
  remembered((results: Results) => {
    const data = missingData(book, results)
    const byKind = new Map<MissingKind, MissingDatum[]>()
    for (const datum of data) {
      const known = byKind.get(datum.kind)
      if (known) known.push(datum)
      else byKind.set(datum.kind, [datum])
    }
    const people = bulkPeople(book, data)
    return { data, byKind, people, files: { ...filesOf(data), bulk: people.length } }
  }),
)
