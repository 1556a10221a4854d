import { describe, expect, it } from 'vitest'

import { defaults } from '#shared/defaults/defaults'
import { plainText } from '#shared/documents/document'
import { printSheet } from '#shared/documents/sheets'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import type { Sheet } from '#shared/domain/sheet'
import { occasionSheet as words } from '#shared/text/sheets/occasion-sheet'

import { aCasebook, aPairAt, pairId } from '../../builders/casebook'
import { day } from '../../builders/built'
import { aClosing } from '../../builders/ending'
import { aClosedPair, aPairAtWork } from '../../builders/occasions'
import { interviewId } from '../../builders/recruitment'
import { cellAsking, cellsOf, wordsOn } from '../../builders/sheets'

function printed(book: Parameters<typeof printSheet>[0], sheet: Sheet) {
  const result = printSheet(book, sheet, { today: day('2026-06-02'), defaults })
  if (!result.ok || result.value.kind !== 'document') throw new Error('The sheet is refused')
  return result.value
}
const sheetOf = (occasion: PairOccasion, book = aPairAtWork()) => printed(book, { kind: 'occasion-grid', occasion }).document
const held = (n: number, book = aClosedPair(), forPerson?: true) => printed(book, { kind: 'interview', interviewId: interviewId(n), ...(forPerson && { forPerson }) })
const said = (document: ReturnType<typeof sheetOf>, label: string) => {
  const answer = cellAsking(document, label)?.answer
  return answer?.kind === 'said' ? plainText(answer.text) : answer?.kind
}
const ticked = (document: ReturnType<typeof sheetOf>) => cellsOf(document).flatMap(({ answer }) => (answer.kind === 'boxes' ? answer.items.filter(item => item.ticked).map(({ label }) => plainText(label)) : []))

const known = (meetings: number, minutes: number) => [words.checkIn.meetings(meetings, minutes), words.checkIn.cancelled(1), words.checkIn.plan(2, 1)].join(', ')
const secondCall = { kind: 'check-in', id: pairId(), number: 2, side: 'mentor' } as const

describe('the sheet of a six-week contact', () => {
  const sheet = sheetOf(secondCall)

  it('says whom to call, which contact it is and on what day it falls', () => {
    expect(said(sheet, 'Mentor')).toBe('Anne-Sophie\u00A0d’Hœraene\n0470\u00A012\u00A034\u00A056')
    expect(said(sheet, 'Suivi')).toBe('n°\u00A02, prévu le 04/06/2026')
  })

  it('tells what the book knows since the last contact with this person alone', () => {
    expect(said(sheet, words.checkIn.known('2026-04-28'))).toBe(known(2, 180))
    const other = sheetOf({ ...secondCall, side: 'mentee' })
    expect(said(other, words.checkIn.known('2026-03-12'))).toBe(known(3, 270))
  })

  it('keeps the attempts that were noted, and leaves the level and what is decided to write', () => {
    expect(said(sheet, words.checkIn.attempts)).toBe('29/05/2026, téléphone')
    expect(said(sheet, words.checkIn.reason)).toBe('room')
    expect(ticked(sheet)).toEqual([])
  })

  it('never shows one of the two what the other said', () => {
    const other = wordsOn(sheetOf({ ...secondCall, side: 'mentee' }))
    for (const kept of ['Une seule rencontre en un mois', 'Téléphoner au partenaire', '29/05/2026']) expect(other, kept).not.toContain(kept)
  })

  it('is completed with the level, its reason and what was decided, which a copy for the person leaves out', () => {
    const whole = wordsOn(held(1).document)
    const copy = wordsOn(held(1, aClosedPair(), true).document)
    for (const own of ['Une seule rencontre en un mois', 'Téléphoner au partenaire', 'Réponse à notes']) {
      expect(whole, own).toContain(own)
      expect(copy, own).not.toContain(own)
    }
    expect(copy).toContain('Réponse à works')
  })
})

describe('the sheet of a closing', () => {
  it('asks for the reason of an interruption only where the pair may have been interrupted', () => {
    const occasion = { kind: 'closing', id: pairId() } as const
    expect(cellAsking(sheetOf(occasion), words.closing.why)).toBeDefined()
    const ended = sheetOf(occasion, aCasebook({ pairs: [aPairAt('to-close')] }))
    expect(cellAsking(ended, words.closing.why)).toBeUndefined()
    expect(ticked(ended)).toEqual(['échéance'])
  })

  it('says when the two last met, which is known', () => {
    expect(said(sheetOf({ kind: 'closing', id: pairId() }), 'Dernier rendez-vous du binôme')).toContain('18/05/2026')
  })

  it('lays each row of the plan beside three boxes', () => {
    const sheet = sheetOf({ kind: 'closing', id: pairId() })
    expect(['Objectif 1', 'Objectif 2', 'Objectif 3'].map(label => said(sheet, label))).toEqual(['Rencontrer deux électriciens de la région', 'Un CV relu et traduit', 'Se présenter en deux minutes'])
  })

  it('tells in the end who was there, where the mentee stands, and which certificate is still owed', () => {
    const { document, fileName } = held(2)
    expect(fileName).toContain('fiche-cloture-completee')
    expect(wordsOn(document)).toContain('CDD de 6\u00A0mois ou plus')
    expect([said(document, words.closing.present), said(document, words.closing.attempts)]).toEqual(['mentor, mentee', 'mentor\u202F: 01/09/2026, téléphone'])
    expect([said(document, words.closing.handed.mentee), said(document, words.closing.handed.mentor)]).toEqual(['12/09/2026', words.closing.notHanded])
  })

  it('says who stopped and why, once that is known', () => {
    const book = aCasebook({ pairs: [aPairAt('to-close')], closings: [aClosing({ held: undefined, situation: undefined, interruption: { by: 'mentee', why: 'moved' } })] })
    const sheet = sheetOf({ kind: 'closing', id: pairId() }, book)
    expect([said(sheet, words.closing.stoppedBy), said(sheet, words.closing.why)]).toEqual(['mentee', 'déménagement'])
  })
})

describe('a questionnaire', () => {
  it('bears the number of the pair and no name, and says what that number is for', () => {
    const sheet = sheetOf({ kind: 'evaluation', id: pairId(), side: 'mentee' })
    expect(wordsOn(sheet)).not.toMatch(/Hœraene|Çelik/)
    expect(sheet.foot.reference).toContain('binôme B-2026-001')
    expect(wordsOn(sheet)).toContain(words.questionnaire.use.mentee)
  })

  it('says once what 1 to 4 mean, and gives each question a row of its own', () => {
    const sheet = sheetOf({ kind: 'evaluation', id: pairId(), side: 'mentor' })
    expect(wordsOn(sheet).match(/plutôt non/g)).toHaveLength(1)
    const statements = cellsOf(sheet).filter(({ answer }) => answer.kind === 'scale' && answer.none)
    expect(statements).toHaveLength(20)
    expect(new Set(statements.map(({ span }) => span))).toEqual(new Set([12]))
  })

  it('ticks no opinion apart from the four, and the mark out of ten', () => {
    const { document } = held(3)
    expect(cellAsking(document, 'Nos valeurs sont assez proches pour travailler ensemble')?.answer).toEqual({ kind: 'scale', low: '', high: '', none: { label: 'sans avis', ticked: true } })
    expect(cellAsking(document, 'Mon ou ma mentor m’écoute')?.answer).toMatchObject({ value: 3, none: { label: 'sans avis' } })
    expect(said(document, 'Je conseille le mentorat aux autres (0\u202F: non, 10\u202F: oui, beaucoup)')).toBe('9')
  })
})
