import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useLocation } from 'wouter'

import { endsOfPairs } from '../../../../renderer/features/stages/ends-of-pairs'
import { StagePage } from '../../../../renderer/features/stages/StagePage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aPairAt, day, pairId } from '../../../builders/casebook'
import { aClosing } from '../../../builders/ending'
import { stand } from '../pairs/stand'

import { defaults } from '#shared/defaults/defaults'
import { emptyClosing } from '#shared/domain/closing'
import { dueByStage, dueLines } from '#shared/due/due-lines'
import { stagePages } from '#shared/text/stage-pages'

const words = stagePages.closing
const planned = { [pairId(1)]: { ...emptyClosing, id: pairId(1), planned: { on: day('2026-09-20') } } }
const region = (name: string) => within(screen.getByRole('region', { name }))
const hrefsIn = (name: string) => region(name).getAllByRole('link').map(link => link.getAttribute('href'))

describe('the fifth stage', () => {
  it('says what is missing before each pair is closed, and which last days are near', () => {
    stand(<StagePage number={5} />, { book: { ...aCasebook({ pairs: [aPairAt('to-close'), aPairAt('active', 2)] }), closings: planned }, today: '2026-09-01' })
    const row = within(screen.getAllByRole('row')[1] ?? document.body)
    expect(row.getByText(words.missingAll([words.missing.held, words.missing.situation]))).toBeDefined()
    expect(row.getByText('20/09/2026')).toBeDefined()
    expect(hrefsIn(words.ends)).toEqual([places.pair(pairId(2)), places.pairClosing(pairId(2))])
  })

  it('keeps a last day gone by apart from those in sight, and the certificates as well', () => {
    const closing = aClosing({ id: pairId(3) })
    stand(<StagePage number={5} />, { book: { ...aCasebook({ pairs: [aPairAt('active', 2), aPairAt('closed', 3)] }), closings: { [closing.id]: closing } }, today: '2026-12-01' })
    expect(hrefsIn(words.past)).toEqual([places.pair(pairId(2)), places.pairClosing(pairId(2))])
    expect(hrefsIn(words.certificates)).toEqual([places.pair(pairId(3)), places.pairClosing(pairId(3))])
    expect(region(words.ends).getByText(words.noEnds)).toBeDefined()
  })

  it('lists as many as it announces', () => {
    const closing = aClosing({ id: pairId(3) })
    const book = { ...aCasebook({ pairs: [aPairAt('to-close'), aPairAt('active', 2), aPairAt('closed', 3)] }), closings: { [closing.id]: closing } }
    const lines = dueLines(book, day('2026-12-01'), defaults)
    const { past, certificates, near, others } = endsOfPairs(lines, new Set([pairId(1)]))
    expect([...near, ...others]).toEqual([])
    expect(dueByStage(lines)[5]).toBe(1 + past.length + certificates.length)
  })

  it('leads to the closing of any pair at work', async () => {
    const Where = () => <output>{useLocation()[0]}</output>
    const page = (
      <>
        <StagePage number={5} />
        <Where />
      </>
    )
    const { user } = stand(page, { book: aCasebook({ pairs: [aPairAt('active'), aPairAt('closed', 2)] }), today: '2026-05-01' })
    const sooner = region(words.sooner.title)
    expect(sooner.getAllByRole('option')).toHaveLength(2)
    await user.selectOptions(sooner.getByRole('combobox'), pairId(1))
    await user.click(sooner.getByRole('button', { name: words.sooner.open }))
    expect(screen.getByText(places.pairClosing(pairId(1)))).toBeDefined()
  })
})
