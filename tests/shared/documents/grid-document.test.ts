import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { defaultGrids } from '#shared/defaults/grids'
import { plainText } from '#shared/documents/document'
import type { GridName } from '#shared/domain/grid-name'
import { GridVersion, questionsOf, type Section } from '#shared/grids/grid'

import { aCasebook, aMentee, aMentor, coordinatorId, menteeId, mentorId, partnerId } from '../../builders/casebook'
import { aGridVersion, anInterview, aPreparation, everyAnswer, interviewId } from '../../builders/recruitment'
import { blocksOf, cellAsking, cellsOf, documentFor, wordsOn } from '../../builders/sheets'

const held = { on: '2026-03-04', by: coordinatorId(1), minutes: 70 } as const
const decisions = [{ on: '2026-03-06', by: coordinatorId(2), outcome: 'redirected', reason: 'language-first', towards: 'french-course', told: 'Un cours de français d’abord.' }] as const

const menteeBook = (answers = everyAnswer(defaultGrids['mentee-selection'])) =>
  aCasebook({ gridVersions: [aGridVersion()], interviews: [anInterview(1, { answers, held })], mentees: [aMentee(1, { decisions })] })
const mentorBook = (answers = everyAnswer(defaultGrids['mentor-preparation'])) =>
  aCasebook({ gridVersions: [aGridVersion('mentor-preparation')], interviews: [aPreparation(1, { answers, held })] })

const completed = (book = menteeBook()) => documentFor(book, { kind: 'interview', interviewId: interviewId() })
const copy = (book = menteeBook()) => documentFor(book, { kind: 'interview', interviewId: interviewId(), forPerson: true })

const BOOKS = { 'mentor-preparation': mentorBook, 'mentee-selection': menteeBook } as const
const NAMES = ['mentor-preparation', 'mentee-selection'] as const

describe('a blank grid', () => {
  it.each(NAMES)('asks every question of %s, names nobody and ticks nothing', name => {
    const document = documentFor(aCasebook(), { kind: 'blank-grid', grid: name })
    for (const { label, kind } of questionsOf(defaultGrids[name])) {
      expect(cellsOf(document).some(cell => plainText(cell.label).startsWith(label)), `${label} (${kind})`).toBe(true)
    }
    expect(wordsOn(document)).not.toContain('"ticked"')
    expect(cellsOf(document).filter(({ answer }) => answer.kind === 'said')).toEqual([])
  })

  it('follows the version in force: renamed, hidden and added questions, and its number at the foot', () => {
    const sections: readonly Section[] = [
      { key: 'only', title: 'Une section', questions: [{ key: 'asked', kind: 'text', label: 'Nouvelle question', lines: 1 }, { key: 'gone', kind: 'text', label: 'Ancienne question', lines: 1, hidden: true }] },
    ]
    const book = aCasebook({ gridVersions: [aGridVersion(), aGridVersion('mentee-selection', 2, { sections })] })
    const document = documentFor(book, { kind: 'blank-grid', grid: 'mentee-selection' })
    expect(wordsOn(document)).toContain('1. Une section')
    expect(cellAsking(document, 'Nouvelle question')).toBeDefined()
    expect(wordsOn(document)).not.toContain('Ancienne question')
    expect(document.foot.reference).toBe('Grille d’entretien de sélection · version 2')
  })

  it('leaves the lines that the association set, and gives what is left of two pages to the wish and the career', () => {
    const lines = (book: ReturnType<typeof aCasebook>, key: string) => cellAsking(documentFor(book, { kind: 'blank-grid', grid: 'mentee-selection' }), labelOf('mentee-selection', key))?.answer
    expect(lines(aCasebook(), 'wishInOwnWords')).toEqual({ kind: 'room', lines: 2 })
    expect(lines(aCasebook(), 'career')).toEqual({ kind: 'room', lines: 2 })
    const sections = defaultGrids['mentee-selection'].sections.map((section): Section => ({
      ...section,
      questions: section.questions.map(question => (question.kind === 'text' && ['understanding', 'expectations', 'blocks'].includes(question.key) ? { ...question, lines: 5 } : question)),
    }))
    const own = aCasebook({ gridVersions: [aGridVersion(), aGridVersion('mentee-selection', 2, { sections })] })
    for (const key of ['understanding', 'expectations', 'blocks']) expect(lines(own, key)).toEqual({ kind: 'room', lines: 5 })
  })

  it('gives the hand more room where two pages allow it', () => {
    const sections: readonly Section[] = [{ key: 'only', title: 'Une section', questions: [1, 2].map(n => ({ key: `short${n}`, kind: 'text' as const, label: `Question ${n}`, lines: 1 })) }]
    const book = aCasebook({ gridVersions: [aGridVersion('mentee-selection', 1, { sections })] })
    expect(cellAsking(documentFor(book, { kind: 'blank-grid', grid: 'mentee-selection' }), 'Question 1')?.span).toBe(12)
  })
})

describe('a pre-filled grid', () => {
  const mentee = aMentee(1, { partnerId: partnerId(), referent: 'Sylvie Marchal', email: 'yusuf@example.be', consents: { sharing: [{ given: false, on: '2026-01-05' }] } })

  it('writes in what the file knows, ticked or in words, and leaves the rest to write', () => {
    const document = documentFor(aCasebook({ mentees: [mentee] }), { kind: 'mentee-grid', menteeId: menteeId() })
    const said = (label: string) => cellAsking(document, label)?.answer
    expect(said('Prénom et nom')).toEqual({ kind: 'said', text: 'Yusuf\u00A0Çelik' })
    expect(said('Organisme partenaire')).toEqual({ kind: 'said', text: 'Mission régionale de Namur' })
    expect(said('E-mail')).toEqual({ kind: 'said', text: 'yusuf@example.be' })
    expect(said(labelOf('mentee-selection', 'wishedJob'))).toEqual({ kind: 'said', text: 'électricien' })
    expect(said(labelOf('mentee-selection', 'consentSharing'))).toEqual({ kind: 'boxes', items: [{ label: 'oui' }, { label: 'non', ticked: true }] })
    expect(said(labelOf('mentee-selection', 'understanding'))).toMatchObject({ kind: 'room' })
  })

  it('keeps what an interview under way has already been told', () => {
    const book = aCasebook({ gridVersions: [aGridVersion()], interviews: [anInterview(1, { answers: { understanding: 'Un soutien pour six mois' } })] })
    const document = documentFor(book, { kind: 'mentee-grid', menteeId: menteeId() })
    expect(cellAsking(document, labelOf('mentee-selection', 'understanding'))?.answer).toEqual({ kind: 'said', text: 'Un soutien pour six mois' })
  })

  it('says of a mentor where they work and in what frame, once it is known', () => {
    const of = (kind: 'own-time' | 'unknown') => {
      const book = aCasebook({ mentors: [aMentor(1, { frame: { kind, employer: 'Boulangerie Pirard' } })] })
      return cellAsking(documentFor(book, { kind: 'mentor-grid', mentorId: mentorId() }), 'Entreprise ou activité')?.answer
    }
    expect(of('own-time')).toEqual({ kind: 'said', text: 'Boulangerie Pirard – salariée, hors temps de travail (volontaire)' })
    expect(of('unknown')).toEqual({ kind: 'said', text: 'Boulangerie Pirard' })
  })
})

describe('a completed grid', () => {
  it.each(NAMES)('holds an answer to every question of %s', name => {
    const document = completed(BOOKS[name]())
    for (const question of questionsOf(defaultGrids[name])) {
      const answers = cellsOf(document).filter(cell => plainText(cell.label) === question.label)
      expect(answers.some(({ answer }) => (answer.kind === 'said' && answer.text !== 'sans réponse') || (answer.kind === 'scale' && answer.value === 3)), question.key).toBe(true)
    }
  })

  it('says of what was not answered that it is unknown, and never no', () => {
    const document = completed(menteeBook({}))
    expect(cellAsking(document, labelOf('mentee-selection', 'workRight'))?.answer).toEqual({ kind: 'said', text: 'sans réponse' })
    expect(cellAsking(document, labelOf('mentee-selection', 'availableFullTime'))?.answer).toEqual({ kind: 'said', text: 'sans réponse' })
    const table = blocksOf(document).find(block => block.kind === 'table')
    expect(table?.rows.map(row => plainText(row[2] ?? ''))).toEqual(['inconnu', 'inconnu'])
  })

  it('keeps the wording of its own version', () => {
    const renamed = GridVersion.parse(JSON.parse(JSON.stringify(aGridVersion('mentee-selection', 2)).replaceAll(labelOf('mentee-selection', 'understanding'), 'Votre idée du mentorat')))
    const book = aCasebook({ gridVersions: [aGridVersion(), renamed], interviews: [anInterview(1, { answers: { understanding: 'Un soutien' }, held })] })
    expect(cellAsking(completed(book), labelOf('mentee-selection', 'understanding'))?.answer).toEqual({ kind: 'said', text: 'Un soutien' })
    expect(wordsOn(completed(book))).not.toContain('Votre idée du mentorat')
  })

  it('tells the decision that followed, who took it, and towards what', () => {
    const document = completed()
    expect(cellAsking(document, 'Motif, dit à la personne')?.answer).toEqual({ kind: 'said', text: 'Un cours de français d’abord.' })
    expect(cellAsking(document, 'Réorientation vers')?.answer).toEqual({ kind: 'said', text: 'cours de français' })
    expect(cellAsking(document, 'Nom')?.answer).toEqual({ kind: 'said', text: 'Karim\u00A0El\u00A0Amrani' })
    expect(wordsOn(document)).toContain('{"label":"réorientation","ticked":true}')
  })

  it('takes no decision from before the interview, nor that somebody left later, for its outcome', () => {
    const book = aCasebook({
      gridVersions: [aGridVersion()],
      interviews: [anInterview(1, { held })],
      mentees: [aMentee(1, { decisions: [{ on: '2026-01-05', outcome: 'waiting-list' }, { on: '2026-03-10', outcome: 'withdrew' }] })],
    })
    expect(wordsOn(completed(book))).not.toContain('"ticked"')
  })
})

describe('the copy for the person', () => {
  it('leaves out the reason that is counted, and keeps the one that was told', () => {
    expect(wordsOn(completed())).toContain('un cours de langue est d’abord utile')
    expect(wordsOn(copy())).not.toContain('un cours de langue est d’abord utile')
    expect(wordsOn(copy())).toContain('Un cours de français d’abord.')
  })

  it('holds no private question and no private answer, whichever the association marks so', () => {
    const { sections } = defaultGrids['mentee-selection']
    const keys = questionsOf({ sections }).map(({ key }) => key)
    fc.assert(
      fc.property(fc.subarray(keys), fc.subarray(sections.map(({ key }) => key)), (questions, whole) => {
        const marked = sections.map((section): Section => ({
          ...section,
          ...(whole.includes(section.key) && { private: true as const }),
          questions: section.questions.map(question => ({ ...question, label: `Q-${question.key}-`, ...(questions.includes(question.key) && { private: true as const }) })),
        }))
        const answers = Object.fromEntries(questionsOf({ sections: marked }).flatMap(({ key, kind }) => (kind === 'text' ? [[key, `secret-${key}-`]] : [])))
        const book = aCasebook({ gridVersions: [aGridVersion('mentee-selection', 1, { sections: marked })], interviews: [anInterview(1, { answers, held })] })
        const words = wordsOn(copy(book))
        for (const section of marked)
          for (const question of section.questions) {
            const isPrivate = section.private ?? question.private ?? false
            expect(words.includes(`Q-${question.key}-`), question.key).toBe(!isPrivate)
            if (question.kind === 'text') expect(words.includes(`secret-${question.key}-`)).toBe(!isPrivate)
          }
      }),
      { numRuns: 25 },
    )
  })
})

function labelOf(grid: GridName, key: string): string {
  const label = questionsOf(defaultGrids[grid]).find(question => question.key === key)?.label
  if (label === undefined) throw new Error(`No question ${key}`)
  return label
}
