import { describe, expect, it } from 'vitest'

import type { Sheet } from '#shared/domain/sheet'
import { lifeSheets as words } from '#shared/text/sheets/life-sheets'

import { aCasebook, aPairAt, mentorId, menteeId, pairId } from '../../builders/casebook'
import { meetingId } from '../../builders/life'
import { asked, blocksOf, cellAsking, cellsOf, documentFor, fileNameOf, wordsOn } from '../../builders/sheets'
import { aWorkingPair } from '../../builders/working-pair'

const book = aWorkingPair(false)
const ofPair = { pairId: pairId(1) }

const SHEETS: readonly (readonly [Sheet, name: string])[] = [
  [{ kind: 'mentee-profile', menteeId: menteeId(1), mentorId: mentorId(2) }, '2026-03-12_fiche-proposition_0201'],
  [{ kind: 'mentee-profile', menteeId: menteeId(1), ...ofPair }, '2026-03-12_fiche-proposition_B-2026-001'],
  [{ kind: 'match-explanation', menteeId: menteeId(1), mentorId: mentorId(2) }, '2026-03-12_explication-croisement_0201'],
  [{ kind: 'match-comparison', menteeId: menteeId(1), mentorIds: [mentorId(1), mentorId(2)] }, '2026-03-12_comparaison-mentors_0201'],
  [{ kind: 'group-proposal', aim: 'best-total', locked: [] }, '2026-03-12_proposition-groupe_modele'],
  [{ kind: 'intake' }, '2026-03-12_fiche-in-take_modele'],
  [{ kind: 'intake', ...ofPair }, '2026-03-12_fiche-in-take_B-2026-001'],
  [{ kind: 'action-plan' }, '2026-03-12_plan-actions_modele'],
  [{ kind: 'action-plan', ...ofPair, version: 1 }, '2026-03-12_plan-actions_B-2026-001'],
  [{ kind: 'meeting-sheet' }, '2026-03-12_fiche-rencontre_modele'],
  [{ kind: 'meeting-sheet', ...ofPair }, '2026-03-12_fiche-rencontre_B-2026-001'],
]

const rowsOf = (sheet: Sheet) => blocksOf(documentFor(book, sheet)).flatMap(block => (block.kind === 'table' ? block.rows : []))
const saidTo = (sheet: Sheet, label: string) => {
  const answer = cellAsking(documentFor(book, sheet), label)?.answer
  return answer?.kind === 'said' ? answer.text : answer?.kind
}

describe('the sheets of a pair', () => {
  it.each(SHEETS)('%o is made, under a name that tells nobody', (sheet, name) => {
    expect(fileNameOf(asked(book, sheet))).toBe(name)
    const document = documentFor(book, sheet)
    expect(document.foot.reference).toMatch(/ · modèle 1$/)
    expect(document.foot.privacy).toContain('RGPD')
    expect(wordsOn(document)).not.toMatch(/undefined|\[object|NaN/)
  })

  it.each<Sheet>([
    { kind: 'intake', pairId: pairId(77) },
    { kind: 'action-plan', ...ofPair, version: 9 },
    { kind: 'meeting-sheet', ...ofPair, meetingId: meetingId(77) },
    { kind: 'mentee-profile', menteeId: menteeId(77) },
    { kind: 'mentee-profile', menteeId: menteeId(2), ...ofPair },
    { kind: 'match-explanation', menteeId: menteeId(1), mentorId: mentorId(77) },
    { kind: 'match-comparison', menteeId: menteeId(1), mentorIds: [mentorId(1), mentorId(77)] },
  ])('%o is refused, since the book does not hold it', sheet => {
    expect(asked(book, sheet)).toBe('casebook/unknown')
  })
})

describe('the sheet of a meeting', () => {
  const next: Sheet = { kind: 'meeting-sheet', ...ofPair }

  it('is pre-filled for the next meeting, with the open rows of the plan to tick', () => {
    const sheet = documentFor(book, next)
    expect(saidTo(next, words.meeting.date)).toBe('03/04/2026')
    expect(saidTo(next, words.meeting.place)).toContain('chaussée de Louvain 210')
    const boxes = cellsOf(sheet).flatMap(({ label, answer }) => (label === '' && answer.kind === 'boxes' ? [answer.items] : []))
    expect(boxes).toHaveLength(2)
    expect(boxes.flat().some(({ ticked }) => ticked)).toBe(false)
    expect(wordsOn(sheet)).toContain('4. entretien d’embauche · pour le 30/04/2026 · à faire')
    expect(wordsOn(sheet)).not.toMatch(/Un CV relu|Demander l’équivalence/)
  })

  it('of a meeting that was held tells what was noted, and what moved in the plan', () => {
    const held: Sheet = { ...next, meetingId: meetingId(1) }
    expect(saidTo(held, words.meeting.topics)).toBe('Relecture du CV')
    expect(saidTo(held, words.meeting.interviews)).toBe(words.unknown)
    expect(saidTo(held, words.meeting.nextDate)).toBe('03/04/2026 à 14\u00A0h\u00A030')
    const all = wordsOn(documentFor(book, held))
    expect(all).toContain('abandonné\u202F: Non nécessaire pour ce métier')
    expect(all).toContain('Marc Dardenne, Électricité Dardenne SRL')
    expect(all).not.toContain('Se présenter en deux minutes')
  })

  it('of one that was cancelled says by whom and why, and leaves nothing to write', () => {
    const cancelled: Sheet = { ...next, meetingId: meetingId(3) }
    expect(saidTo(cancelled, words.meeting.cancelledBy)).toBe('mentee')
    expect(saidTo(cancelled, words.meeting.reason)).toBe('Formation ce jour-là')
    expect(cellsOf(documentFor(book, cancelled)).every(({ answer }) => answer.kind === 'said')).toBe(true)
  })

  it('has room to write where a pair has no plan and no meeting yet', () => {
    const young = aCasebook({ pairs: [aPairAt('active')] })
    const cells = cellsOf(documentFor(young, next))
    expect(cells.filter(({ answer }) => answer.kind === 'said').map(({ label }) => label)).toEqual([words.pair])
  })
})

describe('the action plan', () => {
  it('tells each row with its state and what came of it, and never leaves out one that was given up', () => {
    const rows = rowsOf({ kind: 'action-plan', ...ofPair })
    expect(rows.map(row => row[8])).toEqual(['en cours', 'fait', 'abandonné', 'à faire'])
    expect(rows[2]?.[9]).toBe('Non nécessaire pour ce métier, 20/03/2026')
    expect(saidTo({ kind: 'action-plan', ...ofPair }, words.plan.version)).toBe('2, en préparation')
  })

  it('of a version is the copy of its day', () => {
    const version: Sheet = { kind: 'action-plan', ...ofPair, version: 1 }
    expect(rowsOf(version)).toHaveLength(1)
    expect(saidTo(version, words.plan.date)).toBe('16/03/2026')
  })

  it('is left to write, under the names of the two, while nothing stands in it', () => {
    const young = aCasebook({ pairs: [aPairAt('active')] })
    const document = documentFor(young, { kind: 'action-plan', ...ofPair })
    expect(wordsOn(document)).toContain('B-2026-001')
    const tables = blocksOf(document).flatMap(block => (block.kind === 'table' ? [block] : []))
    expect(tables[0]?.rows).toHaveLength(8)
    expect(tables[0]?.rowHeight).toBeGreaterThanOrEqual(12)
  })
})

describe('the sheet of the in-take', () => {
  it('tells every domain, and the priorities in their order', () => {
    expect(rowsOf({ kind: 'intake', ...ofPair })).toHaveLength(13)
    expect(saidTo({ kind: 'intake', ...ofPair }, words.intake.priority(1))).toBe('réseau')
    expect(saidTo({ kind: 'intake', ...ofPair }, words.intake.priority(3))).toBe(words.unknown)
    expect(saidTo({ kind: 'intake', ...ofPair }, words.intake.due)).toBe('26/04/2026')
  })

  it('may be asked for with its head alone filled in', () => {
    const blank: Sheet = { kind: 'intake', ...ofPair, blank: true }
    expect(saidTo(blank, words.intake.from)).toBe('12/03/2026')
    expect(rowsOf(blank).every(([domain, ...rest]) => domain !== '' && rest.every(cell => cell === ''))).toBe(true)
    expect(wordsOn(documentFor(book, blank))).not.toContain('Dix ans de chantier')
  })
})
