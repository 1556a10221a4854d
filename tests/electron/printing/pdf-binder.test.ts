import { beforeAll, describe, expect, it } from 'vitest'

import { type OwnPdf, ownPdf } from '../../../electron/main/printing/own-pdf'
import { pdfBinder } from '../../../electron/main/printing/pdf-binder'
import { setUpPresses } from '../../../electron/main/printing/presses'
import { pieceId } from '../../builders/casebook'
import { aDocument, FONTS } from '../../builders/document'
import { aPicture } from '../../builders/picture'

const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => aPicture() })
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const count = (bytes: Uint8Array, pattern: RegExp) => latin1(bytes).match(pattern)?.length ?? 0

async function drawn(...texts: readonly string[]): Promise<OwnPdf> {
  const letterhead = { name: 'Tremplin', details: 'asbl', support: 'Région', logo: pieceId() }
  const pdf = ownPdf(await presses.pdf(aDocument([], { title: texts[0] ?? '', letterhead, parts: texts.map(text => ({ blocks: [{ kind: 'paragraph', text }] })), oneSided: true })))
  if (!pdf) throw new Error('not ours')
  return pdf
}

let one: OwnPdf
let two: OwnPdf
beforeAll(async () => {
  ;[one, two] = [await drawn('Première'), await drawn('Deuxième', 'Suite')]
})

describe('several papers in one file', () => {
  it('stand in their order, each page once for each time it was added', () => {
    const binder = pdfBinder()
    for (const pdf of [one, two, one]) binder.add(pdf)
    expect(binder.pages()).toBe(4)
    expect(ownPdf(binder.finish())?.pages).toHaveLength(4)
  })

  it('write fonts and pictures once, however often they come', () => {
    const single = pdfBinder()
    single.add(one)
    const alone = single.finish()
    const many = pdfBinder()
    for (let copy = 0; copy < 20; copy += 1) many.add(one)
    const bound = many.finish()
    expect(count(bound, /\/FontFile\d/g)).toBe(count(alone, /\/FontFile\d/g))
    expect(count(bound, /\/Subtype \/Image/g)).toBe(count(alone, /\/Subtype \/Image/g))
    expect(bound.length).toBeLessThan(2 * alone.length + 20 * 5000)
  })

  it('are each told whole to a screen reader: every page has its own key and its own place in the structure', () => {
    const binder = pdfBinder()
    for (const pdf of [two, one, two]) binder.add(pdf)
    const bound = ownPdf(binder.finish())
    const keys = bound?.pages.map(page => /\/StructParents (\d+)/.exec(bound.objects.get(page)?.dictionary ?? '')?.[1])
    expect(new Set(keys).size).toBe(5)
    expect(keys?.every(key => bound?.structure.parents.some(([known]) => String(known) === key))).toBe(true)
  })

  it('are read back as a paper of ours is, and can be bound again', () => {
    const binder = pdfBinder()
    binder.add(one)
    binder.add(two)
    const bound = ownPdf(binder.finish())
    if (!bound) throw new Error('what was bound is not read back')
    const again = pdfBinder()
    again.add(bound)
    again.add(one)
    expect(ownPdf(again.finish())?.pages).toHaveLength(4)
  })

  it('point at no object that is not in the file', () => {
    const binder = pdfBinder()
    binder.add(one, binder.underlay(two, 1))
    binder.addBlank(one, binder.underlay(two, 0))
    const bytes = binder.finish()
    const bound = ownPdf(bytes)
    const known = new Set(bound?.objects.keys())
    const meant = [...(bound?.objects.values() ?? [])].flatMap(({ dictionary }) => [...dictionary.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id)))
    expect(meant.filter(id => !known.has(id))).toEqual([])
    expect(bound?.pages).toHaveLength(2)
  })

  it('are none where nothing was added', () => {
    expect(() => pdfBinder().finish()).toThrow('nothing was bound')
  })
})
