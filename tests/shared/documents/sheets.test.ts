import { describe, expect, it } from 'vitest'

import { defaultGrids } from '#shared/defaults/grids'
import { plainText } from '#shared/documents/document'
import type { Sheet } from '#shared/domain/sheet'

import { aCasebook, aCompany, aMentee, aMentor, anOrganisation, companyId, menteeId, mentorId, partnerId } from '../../builders/casebook'
import { aGridVersion, aGroupSession, anInterview, anInvitee, aNewcomer, everyAnswer, groupSessionId, interviewId, theMentee, theMentor } from '../../builders/recruitment'
import { asked, blocksOf, documentFor, fileNameOf, wordsOn } from '../../builders/sheets'

const present = { attendance: 'present' } as const
const training = aGroupSession(1, {
  kind: 'mentor-training',
  at: '13:30',
  minutes: 240,
  invitees: [anInvitee(1, theMentor(1), present), anInvitee(2, theMentor(2), { attendance: 'excused' }), anInvitee(3, aNewcomer({ comesFrom: "L'Atelier" }), present)],
})
const presentation = aGroupSession(2, { kind: 'mentee-presentation', invitees: [anInvitee(4, theMentee(2)), anInvitee(5, theMentee(1)), anInvitee(6, aNewcomer({ comesFrom: 'CPAS de Namur' }))] })

const book = aCasebook({
  groupSessions: [training, presentation],
  gridVersions: [aGridVersion()],
  interviews: [anInterview(1, { answers: everyAnswer(defaultGrids['mentee-selection']), held: { on: '2026-03-04' } })],
  mentees: [aMentee(1, { partnerId: partnerId(), consents: { sharing: [{ given: true, on: '2026-01-05' }] } }), aMentee(2)],
})

const sheets: readonly (readonly [Sheet, name: string])[] = [
  [{ kind: 'blank-grid', grid: 'mentor-preparation' }, '2026-03-12_grille-preparation-mentor-vierge_modele'],
  [{ kind: 'mentor-grid', mentorId: mentorId() }, '2026-03-12_grille-preparation-mentor_0101'],
  [{ kind: 'mentee-grid', menteeId: menteeId() }, '2026-03-12_grille-selection-mentee_0201'],
  [{ kind: 'interview', interviewId: interviewId() }, '2026-03-12_grille-selection-mentee-completee_0201'],
  [{ kind: 'interview', interviewId: interviewId(), forPerson: true }, '2026-03-12_grille-selection-mentee-completee-copie_0201'],
  [{ kind: 'attendance-list', sessionId: groupSessionId(1) }, '2026-03-12_liste-presences_1001'],
  [{ kind: 'people-list', selection: { kind: 'mentors', ids: [mentorId(1)] } }, '2026-03-12_liste-personnes_modele'],
  [{ kind: 'labels', selection: { kind: 'mentees', ids: [menteeId(1)] }, format: '3x7', startAt: 1 }, '2026-03-12_etiquettes_3x7'],
  [{ kind: 'handout', session: 'mentor-information' }, '2026-03-12_feuillet-mentors_modele'],
  [{ kind: 'registration-form', for: 'mentee', sessionId: groupSessionId(2) }, '2026-03-12_bulletin-inscription-mentee_1002'],
  [{ kind: 'privacy-notice', for: 'mentee', menteeId: menteeId() }, '2026-03-12_notice-vie-privee-mentee_0201'],
  [{ kind: 'orientation-sheet', partnerId: partnerId() }, '2026-03-12_fiche-orientation_0401'],
  [{ kind: 'training-certificate', sessionId: groupSessionId(1) }, '2026-03-12_attestation-formation_1001'],
  [{ kind: 'company-presentation', companyId: companyId() }, '2026-03-12_presentation-entreprise_0301'],
  [{ kind: 'volunteer-note', mentorId: mentorId() }, '2026-03-12_note-information-volontaire_0101'],
  [{ kind: 'progress-note', menteeId: menteeId() }, '2026-03-12_note-partenaire_0201'],
]

describe('every sheet', () => {
  it.each(sheets)('%o is made, under a name that tells nobody', (sheet, name) => {
    expect(fileNameOf(asked(book, sheet))).toBe(name)
  })

  it.each(sheets.filter(([{ kind }]) => kind !== 'labels'))('%o says who speaks, what template it is, and no gap of ours', sheet => {
    const document = documentFor(book, sheet)
    expect(document.letterhead).toMatchObject({ name: 'Les Œuvres du Cœur', details: expect.stringContaining('0123.456.749'), support: expect.stringContaining('Fédération Wallonie-Bruxelles') })
    expect(document.foot.reference).toMatch(/ · (?:modèle 1|version d’origine|version \d)$/)
    expect(document.foot.privacy).toContain('RGPD')
    expect(wordsOn(document)).not.toMatch(/undefined|\[object|NaN|\{[a-zé ]+\}/)
  })

  it('bears a warning while the people of the book are invented', () => {
    const sample = aCasebook({ organisation: anOrganisation({ programme: 'sample' }) })
    expect(documentFor(sample, { kind: 'handout', session: 'community' }).letterhead.marks).toEqual(['EXEMPLE – personnes fictives'])
    expect(documentFor(aCasebook(), { kind: 'handout', session: 'community' }).letterhead.marks).toEqual([])
  })

  it('is refused before the association is known, and about what the book does not hold', () => {
    expect(asked(aCasebook({ organisation: undefined }), { kind: 'handout', session: 'community' })).toBe('casebook/unknown')
    expect(asked(book, { kind: 'mentor-grid', mentorId: mentorId(77) })).toBe('casebook/unknown')
    expect(asked(book, { kind: 'company-presentation', companyId: companyId(77) })).toBe('casebook/unknown')
    expect(asked(book, { kind: 'people-list', selection: { kind: 'mentors', ids: [mentorId(1), mentorId(77)] } })).toBe('casebook/unknown')
  })
})

const tableOf = (sheet: Sheet) => {
  const found = blocksOf(documentFor(book, sheet)).find(block => block.kind === 'table')
  return { heads: found?.columns.map(({ label }) => label), rows: found?.rows.map(row => row.map(plainText)) }
}

describe('an attendance list', () => {
  it('names everyone invited in order, with where they work, and leaves rows empty', () => {
    const { heads, rows } = tableOf({ kind: 'attendance-list', sessionId: groupSessionId(1) })
    expect(heads).toEqual(['N°', 'Nom, prénom', 'Entreprise ou activité', 'Signature'])
    expect(rows?.slice(0, 3)).toEqual([
      ['1', 'd’Hœraene,\u00A0Anne-Sophie', '', ''],
      ['2', 'Lambert,\u00A0Zoé', 'L’Atelier', ''],
      ['3', 'Van\u00A0den\u00A0Bossche,\u00A0Benoît', '', ''],
    ])
    expect(rows).toHaveLength(9)
  })

  it('does not show job seekers who sent each of them', () => {
    const sheet: Sheet = { kind: 'attendance-list', sessionId: groupSessionId(2) }
    expect(tableOf(sheet).heads).toEqual(['N°', 'Nom, prénom', 'Signature'])
    expect(wordsOn(documentFor(book, sheet))).not.toMatch(/CPAS|Mission régionale/)
  })

  it('tells what, when, where and by whom', () => {
    const [facts] = blocksOf(documentFor(book, { kind: 'attendance-list', sessionId: groupSessionId(1) })).flatMap(block => (block.kind === 'facts' ? [block.rows] : []))
    expect(facts).toEqual([
      ['Activité', 'Formation des mentors'],
      ['Date', '10\u00A0mars\u00A02026'],
      ['Heure', 'de 13\u00A0h\u00A030 à 17\u00A0h\u00A030 (4\u00A0h)'],
      ['Lieu', 'rue de l’Église 12, 5000 Namur'],
      ['Animation', 'Noémie\u00A0Lefèvre'],
    ])
  })
})

describe('a certificate of training', () => {
  const sheet: Sheet = { kind: 'training-certificate', sessionId: groupSessionId(1) }

  it('stands for each mentor who was there, agrees with them, and tells nothing else of them', () => {
    const document = documentFor(book, sheet)
    expect(document.parts).toHaveLength(1)
    expect(wordsOn(document)).toContain('Madame Anne-Sophie\u00A0d’Hœraene')
    expect(wordsOn(document)).toContain('engagée comme mentor')
    expect(wordsOn(document)).not.toMatch(/Van den Bossche|0470|ingénieure/)
  })

  it('is refused for who was not there, for another session and before the day', () => {
    expect(asked(book, { ...sheet, mentorId: mentorId(2) })).toBe('session/not-for-them')
    expect(asked(book, { ...sheet, sessionId: groupSessionId(2) })).toBe('session/not-for-them')
    const later = aCasebook({ groupSessions: [aGroupSession(1, { kind: 'mentor-training', on: '2026-04-01' })] })
    expect(asked(later, sheet)).toBe('session/not-held-yet')
    const cancelled = aCasebook({ groupSessions: [{ ...training, cancelledOn: training.on }] })
    expect(asked(cancelled, sheet)).toBe('session/cancelled')
  })
})

describe('labels', () => {
  it('bear the name and what is known of the address, and begin at a place of the sheet', () => {
    const people = aCasebook({ mentors: [aMentor(1, { address: { street: "rue de l'Église 3", postcode: '5000', municipality: 'Namur' } }), aMentor(2, { address: {} })] })
    const printable = asked(people, { kind: 'labels', selection: { kind: 'mentors', ids: [mentorId(2), mentorId(1)] }, format: '3x8', startAt: 4 })
    expect(printable).toMatchObject({
      kind: 'labels',
      sheet: { format: '3x8', startAt: 3, labels: [['Anne-Sophie\u00A0d’Hœraene', 'rue de l’Église 3', '5000 Namur'], ['Benoît\u00A0Van\u00A0den\u00A0Bossche']] },
    })
  })
})

describe('the presentation to a company', () => {
  const found = (sponsorship?: object) => wordsOn(documentFor(aCasebook({ companies: [aCompany(1, { sponsorship: sponsorship as never })] }), { kind: 'company-presentation', companyId: companyId() })) // a plan as the schema reads it

  it('calculates the hours of one mentor and their value, and claims nothing of taxes', () => {
    const words = found()
    expect(words).toContain('28,5\u00A0h × 48,20\u202F€ = 1\u202F373,70\u202F€')
    expect(words).toContain('22,5\u00A0h, soit 1\u202F084,50\u202F€')
    expect(words).not.toMatch(/déduct|réduction d’impôt|exonér/)
  })

  it('multiplies by the number of mentors at the company’s own cost, with the options it chose', () => {
    const words = found({ mentors: 3, hourlyCost: { cents: 5000, year: 2025, source: 'service du personnel' }, withOptional: ['contacts', 'community'], coupled: false })
    expect(words).toContain('39\u00A0h × 50,00\u202F€ = 1\u202F950,00\u202F€')
    expect(words).toContain('117\u00A0h, soit 5\u202F850,00\u202F€')
    expect(words).toContain('2025, service du personnel')
  })

  it('writes in what the management granted, and leaves a blank sheet open', () => {
    expect(found()).toContain('Paul\u00A0Thiry')
    const blank = wordsOn(documentFor(aCasebook(), { kind: 'company-presentation' }))
    expect(blank).not.toMatch(/"ticked"|Bâtisseurs|Thiry/)
  })
})
