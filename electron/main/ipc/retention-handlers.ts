import { authorOf, type Household } from './household'
import type { Handlers } from './serve'

import type { Refusal } from '#shared/api/refusal'
import type { OldHistory, retention } from '#shared/api/retention'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { isEmpty } from '#shared/casebook/delta'
import { clearNotes, idsToClear } from '#shared/casebook/retention-commands'
import { ok, refuse, type Result } from '#shared/core/result'
import { addMonths } from '#shared/domain/calendar'

/** What was kept long enough: words that are emptied, and the history that is thinned out. */
export const retentionHandlers = (household: Household): Pick<Handlers, keyof typeof retention> => ({
  'retention.clear-notes': async question => {
    const { store, world, desk } = household
    const book = store.read()
    if (!book) return refuse({ code: 'store/not-open' })
    const ids = idsToClear(book, question, world)
    // Everything in the history that names what is emptied held its words as well.
    return store.forget(clearNotes(question, world), { by: authorOf(desk), act: 'retention.clear-notes' }, text => ids.some(id => text.includes(id)))
  },
  'retention.history': () => oldHistory(household),
  'retention.thin-history': async () => {
    const found = await oldHistory(household)
    if (!found.ok || found.value.acts === 0) return found
    const thinned = await household.store.thinOut(instantOf(found.value.before))
    return thinned.ok ? oldHistory(household) : thinned
  },
})

/** A day as the instant at which it begins. */
const instantOf = (day: string): string => `${day}T00:00:00.000Z`

async function oldHistory({ store, world }: Household): Promise<Result<OldHistory, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const before = addMonths(world.today(), -settingsInForce(book, 'retention', world.defaults).months.history)
  let [oldest, acts]: [string | undefined, number] = [undefined, 0]
  for await (const { at, delta, inverse } of store.journal()) {
    if (at >= instantOf(before) || (isEmpty(delta) && isEmpty(inverse))) continue
    acts += 1
    if (oldest === undefined || at < oldest) oldest = at
  }
  return ok({ before, acts, ...(oldest !== undefined && { oldest }) })
}
