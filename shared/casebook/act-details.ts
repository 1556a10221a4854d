import { z } from 'zod'

import type { Delta } from './delta'

/** As much of a pair as its history names; lines of an earlier format are read too, so only this is asked of them. */
const ToldPair = z.object({
  opening: z.object({ kind: z.string() }),
  moves: z.array(z.object({ kind: z.string(), response: z.string().optional(), side: z.string().optional(), answer: z.string().optional() })),
})
type ToldPair = z.infer<typeof ToldPair>

const ToldSettings = z.record(z.string(), z.unknown())
const Keyed = z.array(z.looseObject({ key: z.string() }))

/**
 * What an act did to a pair or to a part of the settings, as keys with dots that `shared/text/history.ts` puts into words:
 * `move.decline`, `move.answer.mentor.no`, `opening.proposed`, `settings.matching.radii`, `settings.texts.proposal`. Nothing where the act says it all.
 */
export function actDetails({ delta, inverse }: { readonly delta: Delta; readonly inverse: Delta }, about: string): readonly string[] {
  const [pair, pairBefore] = [ToldPair.safeParse(found(delta, 'pairs', about)).data, ToldPair.safeParse(found(inverse, 'pairs', about)).data]
  if (pair) return pairDetails(pair, pairBefore)
  const [settings, settingsBefore] = [ToldSettings.safeParse(found(delta, 'settings', about)).data, ToldSettings.safeParse(found(inverse, 'settings', about)).data]
  // A text is kept only once it is changed; of other settings, what was there before the first saving is the product's own.
  if (!settings || (!settingsBefore && about !== 'texts')) return []
  return settingsDetails(about, settings, settingsBefore ?? {})
}

const found = ({ put }: Delta, collection: 'pairs' | 'settings', id: string): unknown => Object.entries<unknown>(put[collection] ?? {}).find(([key]) => key === id)?.[1]

/** The moves that came, or else those that were taken back. */
function pairDetails({ opening, moves }: ToldPair, before: ToldPair | undefined): readonly string[] {
  if (!before) return [`opening.${opening.kind}`]
  const [longer, shorter] = moves.length > before.moves.length ? [moves, before.moves] : [before.moves, moves]
  return longer.slice(shorter.length).map(({ kind, response, side, answer }) => ['move', kind, response, side, answer].filter(Boolean).join('.'))
}

function settingsDetails(about: string, now: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): readonly string[] {
  return changedKeys(now, before).flatMap(part => {
    const within = about === 'texts' || part === 'criteria' ? changedKeys(byKey(now[part]), byKey(before[part])) : []
    return within.length > 0 ? within.map(key => `settings.${about}.${key}`) : [`settings.${about}.${part}`]
  })
}

const changedKeys = (now: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): readonly string[] =>
  [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(key => key !== 'id' && JSON.stringify(now[key]) !== JSON.stringify(before[key]))

/** Texts by their key; criteria, which stand in a row, by theirs. */
const byKey = (part: unknown): Readonly<Record<string, unknown>> => {
  const row = Keyed.safeParse(part)
  return row.success ? Object.fromEntries(row.data.map(each => [each.key, each])) : (ToldSettings.safeParse(part).data ?? {})
}
