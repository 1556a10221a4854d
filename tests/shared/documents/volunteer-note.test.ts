import { describe, expect, it } from 'vitest'

import { aCasebook, aMentor, anOrganisation, companyId, mentorId } from '../../builders/casebook'
import { asked, cellAsking, documentFor, wordsOn } from '../../builders/sheets'

const insurance = { insurer: 'Ethias', policyNumber: '45.012.345', cover: 'responsabilité civile' }
type Frame = Parameters<typeof aMentor>[1] extends infer Changes ? (Changes extends { frame?: infer Kind } ? Kind : never) : never

const noteFor = (frame: Frame, organisation = anOrganisation({ insurance, expenses: 'actual' })) =>
  documentFor(aCasebook({ organisation, mentors: [aMentor(1, { frame, informationNote: { givenOn: '2026-03-10' } })] }), { kind: 'volunteer-note', mentorId: mentorId() })

describe('the note to a volunteer', () => {
  it('tells who the association is, its insurance, its expenses and the ceilings of the year', () => {
    const words = wordsOn(noteFor({ kind: 'own-time' }))
    expect(words).toContain('Note d’information à la volontaire')
    expect(words).toContain('ASBL, BCE\u00A00123.456.749'.replace('\u00A0', ' '))
    expect(words).toContain('Ethias, police n°\u00A045.012.345')
    expect(words).toContain('44,02\u202F€ par jour et 1\u202F760,83\u202F€ par an')
    expect(words).toContain('{"label":"remboursés d’après les frais réels, sur justificatifs","ticked":true}')
    expect(words).toContain('458')
  })

  it('leaves lines where something is not known, and ticks nothing', () => {
    const words = wordsOn(noteFor({ kind: 'own-time' }, anOrganisation()))
    expect(words).toContain('["Responsabilité civile","………………………………"]')
    expect(words).not.toContain('"ticked"')
  })

  it('sends a job seeker to the ONEM first, and nobody else', () => {
    expect(wordsOn(noteFor({ kind: 'job-seeker' }))).toContain('À faire avant de commencer')
    for (const kind of ['own-time', 'company-head', 'pensioner', 'unknown'] as const) {
      expect(wordsOn(noteFor(kind === 'company-head' ? { kind, activity: 'menuiserie' } : { kind }))).not.toContain('À faire avant de commencer')
    }
  })

  it('says of which year the ceilings are, where those of this year are not known', () => {
    const book = aCasebook({
      settings: [{ id: 'expense-ceilings', ceilings: [{ year: 2024, perDayCents: 4148, perYearCents: 165_929, source: 'Securex' }, { year: 2027, perDayCents: 9900, perYearCents: 999_900, source: 'à venir' }] }],
    })
    const words = wordsOn(documentFor(book, { kind: 'volunteer-note' }))
    expect(words).toContain('Plafonds du forfait de 2024')
    expect(words).toContain('à vérifier pour l’année en cours')
    expect(words).not.toContain('99,00')
  })

  it('is signed for by the person', () => {
    const document = noteFor({ kind: 'pensioner' })
    expect(cellAsking(document, 'La volontaire')?.answer).toEqual({ kind: 'said', text: 'Anne-Sophie\u00A0d’Hœraene' })
    expect(cellAsking(document, 'Signature')?.answer).toEqual({ kind: 'room', lines: 2 })
    expect(wordsOn(document)).toContain('Note remise le 10/03/2026.')
  })
})

describe('a mentor on working time', () => {
  const frame = { kind: 'working-time', companyId: companyId() } as const

  it('is no volunteer: the note says so and speaks of the employer’s insurance', () => {
    const words = wordsOn(noteFor(frame))
    expect(words).toContain('Note d’information à la mentor sur son temps de travail')
    expect(words).toContain('Bâtisseurs de Wallonie SA')
    expect(words).toContain('du 03/11/2025')
    expect(words).not.toMatch(/Ethias|Plafonds|C45B/)
  })

  it('is given a file of another name', () => {
    const book = aCasebook({ mentors: [aMentor(1, { frame })] })
    expect(asked(book, { kind: 'volunteer-note', mentorId: mentorId() })).toMatchObject({ fileName: '2026-03-12_note-information-mentor_0101' })
  })
})
