import { beforeAll, describe, expect, it } from 'vitest'

import { day, id } from '../../builders/built'
import { everySheet } from '../../builders/every-sheet'
import { variantsOf } from '../../builders/variants'
import { played } from '../sample/played'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { printSheet } from '#shared/documents/sheets'
import { Sheet } from '#shared/domain/sheet'

const AN_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

let book: Casebook
let oneOfEach: readonly Sheet[]
beforeAll(async () => {
  book = await played()
  const shapes = new Map(everySheet(book).map(sheet => [JSON.stringify(Object.keys(sheet)) + sheet.kind + ('to' in sheet ? sheet.to : ''), sheet]))
  oneOfEach = [...shapes.values()]
})

/** What comes of each kind of sheet, with one of its names changed to another. */
const asked = (to: string) =>
  oneOfEach.flatMap(sheet => variantsOf(sheet, AN_ID, to).map(({ path, value }) => ({ what: `${sheet.kind} ${path}`, result: printSheet(book, Sheet.parse(value), { today: day('2026-12-28'), defaults }) })))

describe('a paper about somebody whom the book does not hold', () => {
  it('is refused as unknown, whatever names them', () => {
    const papers = asked(id(88_888))
    expect(papers.length).toBeGreaterThan(30)
    const others = papers.flatMap(({ what, result }) => (!result.ok && result.error.code === 'casebook/unknown' ? [] : [`${what} ${result.ok ? 'made' : result.error.code}`]))
    expect(others).toEqual([])
  })

  it('is refused as unknown where what is named is of another kind', () => {
    const [partner] = listed(book.partners)
    expect(asked(partner?.id ?? '').filter(({ what, result }) => !what.includes('partnerId') && result.ok).map(({ what }) => what)).toEqual([])
  })
})
