import { describe, expect, it } from 'vitest'

import { firstMeeting } from '#shared/defaults/first-meeting'
import { plainText } from '#shared/documents/document'
import type { Section } from '#shared/grids/grid'
import { questionsOf } from '#shared/grids/grid'
import { gridSheet } from '#shared/text/sheets/grid-sheet'

import { aCasebook, aCoordinator, aMentee, aMentor, aPairAt, coordinatorId, pairId } from '../../builders/casebook'
import { aFirstMeeting, aGridVersion, everyAnswer, interviewId } from '../../builders/recruitment'
import { asked, blocksOf, cellAsking, cellsOf, documentFor, fileNameOf, wordsOn } from '../../builders/sheets'

const planned = [{ kind: 'plan-first-meeting' as const, on: '2026-03-05', meetingOn: '2026-03-19', at: '09:30', place: 'Salle du "deuxième", 5004 Bouge' }]
const book = aCasebook({
  coordinators: [aCoordinator(1, { phone: '081 22 33 44' }), aCoordinator(2)],
  mentors: [aMentor(1, { email: 'as.dhoeraene@example.be' })],
  mentees: [aMentee(1)],
  pairs: [aPairAt('first-meeting-planned', 1, { moves: planned })],
})
const blank = documentFor(aCasebook(), { kind: 'blank-grid', grid: 'first-meeting' })
const prefilled = documentFor(book, { kind: 'first-meeting-grid', pairId: pairId() })

const sections: readonly Section[] = firstMeeting.sections
const covered = sections.flatMap(({ key, questions }) => (key === 'covered' ? questions : []))
const boxesOn = (document: typeof blank) => cellsOf(document).flatMap(({ answer }) => (answer.kind === 'boxes' ? answer.items : []))
const said = (document: typeof blank, label: string) => cellAsking(document, label)?.answer

describe('the sheet of a first meeting', () => {
  it('says, part by part, what to say and to ask, and leaves room for each question', () => {
    const words = wordsOn(blank)
    for (const { title, help } of sections) for (const text of [title, help ?? '']) expect(words).toContain(JSON.stringify(text).slice(1, -1))
    for (const { label, kind } of questionsOf(firstMeeting)) if (kind !== 'yes-no') expect(said(blank, label), label).toMatchObject({ kind: 'room' })
  })

  it('has one box for each of the sixteen points, none of them ticked, and no « oui » beside it', () => {
    const ticks = boxesOn(blank).filter(({ label }) => covered.some(question => question.label === plainText(label)))
    expect(ticks.map(({ label }) => plainText(label))).toEqual(covered.map(({ label }) => label))
    expect(covered).toHaveLength(16)
    expect(wordsOn(blank)).not.toContain('"ticked"')
  })

  it('ends with two slips to give back separately, one for each, and asks nowhere else whether they wish to go on', () => {
    const paragraphs = blocksOf(blank).flatMap(block => (block.kind === 'paragraph' ? [plainText(block.text)] : []))
    expect(paragraphs.filter(text => text.startsWith(gridSheet.slip.giveBack))).toEqual([gridSheet.slip.of.mentor, gridSheet.slip.of.mentee].map(whose => `${gridSheet.slip.giveBack} – ${whose}`))
    expect(boxesOn(blank).map(({ label }) => plainText(label)).filter(label => label === 'j’hésite')).toHaveLength(2)
    expect(wordsOn(blank)).not.toContain('Décision de l’association')
  })

  it('is told for one pair: who, when, where, how they reach each other, and whom to ask', () => {
    expect(said(prefilled, 'Mentor')).toEqual({ kind: 'said', text: 'Anne-Sophie\u00A0d’Hœraene\n0470\u00A012\u00A034\u00A056 · as.dhoeraene@example.be' })
    expect(said(prefilled, 'Mentee')).toMatchObject({ text: expect.stringContaining('Yusuf\u00A0Çelik') })
    expect(said(prefilled, 'Date et heure')).toEqual({ kind: 'said', text: '19/03/2026 à 9\u00A0h\u00A030' })
    expect(said(prefilled, 'Lieu')).toEqual({ kind: 'said', text: 'Salle du «\u202Fdeuxième\u202F», 5004 Bouge' })
    expect(said(prefilled, 'Personne de contact à l’association')).toMatchObject({ text: expect.stringContaining('081\u00A022\u00A033\u00A044') })
    expect(wordsOn(prefilled)).toContain('volet du ou de la mentee, binôme B-2026-001')
  })

  it('leaves when and where to write while nothing is arranged, and keeps what is noted already', () => {
    const begun = aCasebook({ pairs: [aPairAt('proposed')], gridVersions: [aGridVersion('first-meeting')], interviews: [aFirstMeeting(1, { answers: { inCommon: 'La montagne', travel: true } })] })
    const document = documentFor(begun, { kind: 'first-meeting-grid', pairId: pairId() })
    expect([said(document, 'Date et heure'), said(document, 'Lieu')]).toMatchObject([{ kind: 'room' }, { kind: 'room' }])
    expect(said(document, 'Ce que nous avons en commun')).toEqual({ kind: 'said', text: 'La montagne' })
    expect(boxesOn(document).filter(({ ticked }) => ticked).map(({ label }) => label)).toEqual(['Trajet et coût du trajet'])
  })

  it('is refused for a pair we do not know', () => {
    expect(asked(aCasebook(), { kind: 'first-meeting-grid', pairId: pairId(9) })).toBe('casebook/unknown')
  })
})

describe('the completed grid of a first meeting', () => {
  const { network: _, ...answers } = everyAnswer(firstMeeting)
  const held = aFirstMeeting(1, { answers, held: { on: '2026-03-19', by: coordinatorId(1), minutes: 90 } })
  const kept = { ...book, ...aCasebook({ pairs: [aPairAt('first-meeting-planned', 1, { moves: planned })], gridVersions: [aGridVersion('first-meeting')], interviews: [held] }) }
  const completed = documentFor(kept, { kind: 'interview', interviewId: interviewId() })

  it('holds the answers, ticks what was covered, and has neither slips nor instructions', () => {
    expect(said(completed, 'Premier petit pas du ou de la mentor')).toEqual({ kind: 'said', text: 'Réponse à mentorStep' })
    expect([said(completed, 'Date'), said(completed, 'Durée')]).toEqual([{ kind: 'said', text: '19/03/2026' }, { kind: 'said', text: '1\u00A0h\u00A030' }])
    expect(boxesOn(completed).filter(({ ticked }) => !ticked).map(({ label }) => label)).toEqual(['Usage du réseau'])
    expect(boxesOn(completed)).toHaveLength(16)
    for (const absent of [gridSheet.slip.giveBack, 'Offrez un café']) expect(wordsOn(completed)).not.toContain(absent)
  })

  it('names nobody in its file name', () => {
    expect(fileNameOf(asked(kept, { kind: 'interview', interviewId: interviewId() }))).toMatch(/^2026-03-12_grille-premiere-rencontre-completee_/)
    expect(fileNameOf(asked(book, { kind: 'first-meeting-grid', pairId: pairId() }))).toMatch(/^2026-03-12_grille-premiere-rencontre_/)
  })

  it('keeps from the pair what the association reserves for itself', () => {
    const own = firstMeeting.sections.map((section): Section => ({ ...section, questions: section.questions.map(question => (question.key === 'fears' ? { ...question, private: true as const } : question)) }))
    const reserved = { ...kept, ...aCasebook({ pairs: [aPairAt('first-meeting-planned')], gridVersions: [aGridVersion('first-meeting', 1, { sections: own })], interviews: [held] }) }
    const copy = documentFor(reserved, { kind: 'interview', interviewId: interviewId(), forPerson: true })
    expect(wordsOn(copy)).not.toContain('Réponse à fears')
    expect(copy.parts[0]?.label).toBe('copie pour le binôme')
  })
})

describe('a check-list that the association changed', () => {
  it('is ticked while nothing else is asked in it, and answered by yes or no once something must be', () => {
    const withRequired = firstMeeting.sections.map((section): Section => (section.key === 'covered' ? { ...section, questions: section.questions.map(question => (question.key === 'travel' ? { ...question, required: true as const } : question)) } : section))
    const document = documentFor(aCasebook({ gridVersions: [aGridVersion('first-meeting', 1, { sections: withRequired })] }), { kind: 'blank-grid', grid: 'first-meeting' })
    expect(said(document, 'Trajet et coût du trajet')).toEqual({ kind: 'boxes', items: [{ label: 'oui' }, { label: 'non' }] })
  })
})
