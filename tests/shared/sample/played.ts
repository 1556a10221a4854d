import { expect } from 'vitest'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { PieceId } from '#shared/domain/ids'
import { playSample, type SamplePress } from '#shared/sample/play-sample'

/** A press that prints nothing and remembers what it was asked. */
export const printer = () => {
  const references: string[] = []
  const print = async ({ reference, sample }: { reference: string; sample: boolean }, what: string) => {
    expect(sample).toBe(true)
    references.push(`${reference} ${what}`)
    return PieceId.parse(references.length.toString(16).padStart(64, '0'))
  }
  const press: SamplePress = {
    contract: ({ facts, version }) => print(facts, `v${version}`),
    amendment: ({ facts, number }) => print(facts, `avenant ${number}`),
  }
  return { press, references }
}

/** A book once the sample has been lived in it. */
export async function playedIn(book: Casebook): Promise<Casebook> {
  const lived = await playSample({ book, defaults, press: printer().press })
  if (!lived.ok) throw new Error(JSON.stringify(lived.error))
  return lived.value
}

let lived: Promise<Casebook> | undefined

/** The sample programme, lived once for all tests of a worker: a book is never changed in place. */
export const played = (): Promise<Casebook> => (lived ??= playedIn(emptyCasebook))
