import { expect } from 'vitest'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { PieceId } from '#shared/domain/ids'
import { playSample } from '#shared/sample/play-sample'

/** A press that prints nothing and remembers what it was asked. */
export const printer = () => {
  const references: string[] = []
  const print = async ({ facts, version }: { facts: { reference: string; sample: boolean }; version: number }) => {
    expect(facts.sample).toBe(true)
    references.push(`${facts.reference} v${version}`)
    return PieceId.parse(references.length.toString(16).padStart(64, '0'))
  }
  return { print, references }
}

/** The book once the sample has been lived in it. */
export async function played(book: Casebook = emptyCasebook): Promise<Casebook> {
  const lived = await playSample({ book, defaults, print: printer().print })
  if (!lived.ok) throw new Error(JSON.stringify(lived.error))
  return lived.value
}
