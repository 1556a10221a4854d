import { BatchChoice } from '#shared/domain/batch-choice'

/** The choice that an address names; nothing where the address is none, since anyone may have typed it. */
export function batchAt(address: string | undefined): BatchChoice | undefined {
  if (address === undefined) return undefined
  try {
    return BatchChoice.safeParse(JSON.parse(decodeURIComponent(address))).data
  } catch {
    return undefined
  }
}
