import { describe, expect, it } from 'vitest'

import { defaultGrids } from '#shared/defaults/grids'
import { initialsOf, withoutName } from '#shared/documents/mentee-unnamed'
import type { Sheet } from '#shared/domain/sheet'
import type { Question } from '#shared/grids/grid'

import { aCasebook, aMentee, aMentor, aPairAt, aPairDraft, coordinatorId, menteeId, mentorId, pairId } from '../../builders/casebook'
import { aGridVersion, anInterview, everyAnswer } from '../../builders/recruitment'
import { documentFor, wordsOn } from '../../builders/sheets'
import { aWorkingPair } from '../../builders/working-pair'

const book = aWorkingPair(false)
const profile: Sheet = { kind: 'mentee-profile', menteeId: menteeId(1), mentorId: mentorId(1) }
const words = (sheet: Sheet = profile, from = book) => wordsOn(documentFor(from, sheet))

describe('the profile of a mentee', () => {
  it('holds what a mentor needs to answer', () => {
    for (const told of ['Yusuf', 'Jambes', 'électricien', 'maintenance et électricité', 'construction et rénovation', 'français (B1)', 'néerlandais', 'codes de l’entreprise', 'jeu. ap.-midi', 'marche', 'secondaire technique'])
      expect(words(), told).toContain(told)
  })

  it('holds nothing by which the person is found, nor their situation, nor what was told to the association alone', () => {
    const kept = ['Çelik', 'CELIK', 'Carmes', '5100', '0485', 'yusuf.celik', '1987', '14/05', 'Marchal', 'Téléphoner plutôt le matin', 'Intérim Meuse', 'CPAS', '12 à 23 mois', 'Turquie', 'Attend un contrat', 'Le regard des autres', 'Un soutien', 'homme']
    for (const each of kept) expect(words().replace(/"letterhead":\{.*?\}/, ''), each).not.toContain(each)
  })

  it('holds no answer but those that are asked for it', () => {
    const answers = everyAnswer(defaultGrids['mentee-selection'])
    const full = aCasebook({ gridVersions: [aGridVersion()], interviews: [anInterview(1, { answers, held: { on: '2026-03-04' } })] })
    const told = words({ ...profile }, full).match(/Réponse à \w+/g)
    expect(told).toEqual(['Réponse à career'])
  })

  it('leaves out an answer that the association keeps to itself', () => {
    const hush = (question: Question): Question => (question.key === 'career' ? { ...question, private: true } : question)
    const sections = aGridVersion().sections.map(section => ({ ...section, questions: section.questions.map(hush) }))
    const discreet = aCasebook({ gridVersions: [aGridVersion('mentee-selection', 1, { sections })], interviews: [anInterview(1, { answers: { career: 'Douze ans dans un atelier' }, held: { on: '2026-03-04' } })] })
    expect(words(profile, discreet)).not.toContain('Douze ans')
  })

  it('tells the age in tens of years, and only where one of the two asked about it', () => {
    expect(words()).toContain('de 30 à 39\u00A0ans')
    expect(words({ ...profile, mentorId: mentorId(2) })).not.toContain('39\u00A0ans')
  })

  it('presents the person by initials where asked, in the texts too', () => {
    const shown = words({ ...profile, identity: 'initials' })
    expect(shown).toContain('Y. Ç. a travaillé comme électricien')
    expect(shown).not.toContain('Yusuf')
  })

  it('cuts a long career to some three lines, between two words', () => {
    const [career = ''] = /Yusuf a travaillé[^"]*/.exec(words()) ?? []
    expect(career.length).toBeLessThan(260)
    expect(career).toMatch(/\p{L}…$/u)
  })
})

it('names the day and the person of the proposal made ready, before it is made', () => {
  const ready = aPairDraft(1, { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(1), coordinatorId: coordinatorId(2), answerExpectedOn: '2026-03-24' })
  const told = words(profile, aCasebook({ pairDrafts: [ready] }))
  expect(told).toMatch(/24.mars.2026|24\/03\/2026/)
  expect(told).toMatch(/El.Amrani/)
  expect(words(profile, aCasebook())).not.toMatch(/El.Amrani/)
})

describe('why the mentor was thought of', () => {
  const proposed = (why?: string) => aPairAt('proposed', 1, { opening: { kind: 'proposed', on: '2026-03-02', answerExpectedOn: '2026-03-09', ...(why && { why }) } })

  it('is what was written in the proposal, with the day by which an answer is hoped for', () => {
    const asked = aCasebook({ pairs: [proposed("Vous connaissez l'électricité")] })
    const shown = words({ kind: 'mentee-profile', menteeId: menteeId(1), pairId: pairId(1) }, asked)
    expect(shown).toContain('Vous connaissez l’électricité')
    expect(shown).toContain('Réponse souhaitée pour le 09/03/2026')
    expect(shown).toContain('Noémie\u00A0Lefèvre · 081\u00A022\u00A033\u00A045')
  })

  it('is what was made ready, before the proposal is made', () => {
    const draft = aPairDraft(1, { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(1), why: 'Un même goût du chantier' })
    expect(words(profile, aCasebook({ pairDrafts: [draft] }))).toContain('Un même goût du chantier')
  })

  it('is else said to the mentor, of what fits alone, and never a wish about the other', () => {
    const people = {
      mentors: [aMentor(1, { sector: 'construction', wishes: { gender: 'man', age: 'younger' }, birthDate: '1970-01-01' })],
      mentees: [aMentee(1, { sector: 'construction', gender: 'man', birthDate: '1990-01-01' })],
    }
    const shown = words(profile, aCasebook(people))
    expect(shown).toContain('Vous travaillez dans le secteur que la personne vise (construction et rénovation)')
    expect(shown).not.toMatch(/souhait d|inconnu|supposé|un homme/)
    expect(words(profile, aCasebook({ mentors: [aMentor(1, { meetingPlace: undefined })] }))).not.toContain('Pourquoi nous pensons')
  })
})

describe('a person who is not named', () => {
  const person = { givenName: 'Marie-Claire', familyName: 'Maçon' }

  it('has initials for each part of a given name', () => {
    expect(initialsOf(person)).toBe('M.-C. M.')
    expect(initialsOf({ givenName: 'Élise', familyName: 'Van den Bossche' })).toBe('É. V.')
  })

  it('keeps a trade that is also a family name, and years', () => {
    expect(withoutName('Marie-Claire Maçon, puis Maçon Marie-Claire, a aidé un maçon de 2010 à 2015.', person, 'first-name')).toBe('Marie-Claire, puis Marie-Claire, a aidé un maçon de 2010 à 2015.')
    expect(withoutName('Madame Maçon : 0470/12.34.56 ou mc@example.be', person, 'initials')).toBe('M.-C. M. : … ou …')
    expect(withoutName('Actif de 2001-2005, puis 2010-2015', person, 'first-name')).toBe('Actif de 2001-2005, puis 2010-2015')
  })
})
