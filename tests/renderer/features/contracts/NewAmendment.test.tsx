import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Route } from 'wouter'

import { AmendmentPage } from '../../../../renderer/features/contracts/AmendmentPage'
import { NewAmendment } from '../../../../renderer/features/contracts/NewAmendment'
import type { Pdf } from '../../../../renderer/paper/pdf'
import { places } from '../../../../renderer/ui/places'

import type { AmendmentQuestion } from '#shared/api/api'
import { recordAmendment } from '#shared/casebook/amendment-commands'
import { draftAmendment } from '#shared/casebook/amendment-queries'
import type { Casebook } from '#shared/casebook/casebook'
import { deltaBetween } from '#shared/casebook/delta'
import { ok } from '#shared/core/result'
import { AmendmentId } from '#shared/domain/ids'
import { amendmentWords as words } from '#shared/text/amendments'
import { contractWords } from '#shared/text/contracts'

import { atWork } from '../../../builders/amendments'
import { aCasebook, aPairAt, aWorld, day, id, pairId, pieceId } from '../../../builders/casebook'
import { said, stand } from '../pairs/stand'

// There is no canvas here: what draws is replaced; the drawing itself is proved in the real window.
const printed = vi.hoisted(() => ({ pages: 0 }))
vi.mock('../../../../renderer/paper/pdf', () => ({
  openPdf: async (): Promise<Pdf> => ({ pages: 2, widthOf: async () => 595, textOf: async page => `texte ${page}`, draw: async () => {}, close: async () => {} }),
}))
vi.mock('../../../../renderer/paper/print-pages', () => ({
  printPages: async (pdf: Pdf, print: () => Promise<unknown>) => {
    printed.pages += pdf.pages
    return print()
  },
}))
beforeEach(() => {
  printed.pages = 0
})

const TODAY = '2026-05-04'
const Pages = () => (
  <>
    <Route path={places.newAmendment(pairId())}>{() => <NewAmendment pairId={pairId()} />}</Route>
    <Route<{ id: string }> path={places.amendment(':id')}>{params => <AmendmentPage amendmentId={AmendmentId.parse(params.id)} />}</Route>
  </>
)

/** The page of a new amendment, before a main process that keeps it by the real law. */
function prepare(book: Casebook = atWork(), today = TODAY) {
  const questions: AmendmentQuestion[] = []
  const answers = {
    'amendment.preview': () => ok(new Uint8Array([1])),
    'window.print': () => ok({ outcome: 'printed' }),
    'amendment.print': (question: unknown, now: Casebook) => {
      const asked = question as AmendmentQuestion // as the page asked it
      questions.push(asked)
      const draft = draftAmendment(now, asked.pairId, asked.change, asked.reason, day(today))
      const kept = draft.ok ? recordAmendment(asked.pairId, draft.value, pieceId(91), aWorld(today))(now) : draft
      if (!kept.ok) throw new Error(kept.error.code)
      return ok(deltaBetween(now, kept.value))
    },
  }
  const stood = stand(<Pages />, { book, today, answers, path: places.newAmendment(pairId()) })
  const field = (label: string) => screen.getByRole('textbox', { name: new RegExp(`^${said(label)}`) })
  const type = async (label: string, text: string) => {
    await stood.user.clear(field(label))
    await stood.user.type(field(label), text)
    await stood.user.tab()
  }
  const see = () => stood.user.click(screen.getByRole('button', { name: words.see }))
  const freeze = async () => {
    await stood.user.click(await screen.findByRole('button', { name: words.print }))
    await stood.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: contractWords.freeze }))
    await screen.findByText(said(words.printed))
  }
  return { ...stood, questions, field, type, see, freeze }
}

const { fields, problems } = words

describe('preparing an amendment', () => {
  it('proposes a new end within what the contract allows, and prints once one has looked', async () => {
    const { field, type, see, freeze, questions, history } = prepare()
    expect(field(fields.newEnd)).toHaveProperty('value', '12/12/2026')
    await type(fields.reason, 'formation en cours')
    await see()
    await freeze()
    expect(questions).toEqual([{ pairId: pairId(), change: { kind: 'extension', endsOn: '2026-12-12' }, reason: 'formation en cours' }])
    expect(printed.pages).toBe(2)
    expect(history).toEqual([places.amendment(id(9001))])
  })

  it('says at the field what is wrong, and keeps what was typed', async () => {
    const { field, type, see, asked } = prepare()
    await type(fields.newEnd, '1/9/2026')
    await see()
    expect(screen.getByText(said(problems.reason))).toBeDefined()
    await type(fields.reason, 'congé')
    expect(await screen.findByText(said(problems.notBefore('2026-09-13')))).toBeDefined()
    expect(field(fields.newEnd)).toHaveProperty('value', '01/09/2026')
    expect(asked).not.toContain('amendment.preview')
  })

  it('warns beyond the longest extension, and does not stand in the way', async () => {
    const { type, see } = prepare()
    await type(fields.newEnd, '1/2/2027')
    expect(screen.getByText(said(words.overLimit('2026-12-12')))).toBeDefined()
    await type(fields.reason, 'formation')
    await see()
    expect(await screen.findByRole('button', { name: words.print })).toBeDefined()
  })

  it('gives the days of a suspension back, and notes it in the story in the same gesture', async () => {
    const { user, field, type, see, freeze, book, questions } = prepare()
    await user.click(screen.getByRole('radio', { name: fields.kindChoices.suspension }))
    await type(fields.resumedOn, '15/6/2026')
    expect(field(fields.endMoved)).toHaveProperty('value', '24/10/2026')
    await type(fields.reason, 'congé')
    await see()
    await freeze()
    expect(questions[0]?.change).toEqual({ kind: 'suspension', from: '2026-05-04', until: '2026-06-15', endsOn: '2026-10-24' })
    expect(book().pairs[pairId()]?.moves.at(-1)).toEqual({ kind: 'suspend', on: '2026-05-04', reason: 'congé' })
  })

  it('takes the dates of a suspension from the story that tells it', () => {
    const { field } = prepare(atWork({ pairs: [aPairAt('suspended')] }), '2026-05-20')
    expect(field(fields.suspendedFrom)).toHaveProperty('value', '04/05/2026')
    expect(screen.queryByRole('checkbox', { name: fields.suspendToo })).toBeNull()
  })

  it('refuses the place of the contract', async () => {
    const { user, type, see } = prepare()
    await user.click(screen.getByRole('radio', { name: fields.kindChoices.place }))
    await type(fields.place, 'chaussée de Louvain 210, 5004 Bouge')
    await type(fields.reason, 'travaux')
    await see()
    expect(screen.getByText(said(problems.samePlace))).toBeDefined()
  })

  it('is not offered for a pair that does not work', () => {
    prepare(aCasebook({ pairs: [aPairAt('validated')] }))
    expect(screen.getByText(said(words.notNow))).toBeDefined()
  })
})
