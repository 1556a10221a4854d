import { expect, it } from 'vitest'

import { aCasebook, aMentee, aMentor, aPairAt, menteeId, mentorId } from '../../builders/casebook'
import { aMeeting, heldOn } from '../../builders/life'
import { aGridVersion, anInterview, interviewId } from '../../builders/recruitment'

import { textsToReread } from '#shared/casebook/free-texts'
import { sensitiveWords } from '#shared/text/sensitive-words'

const told = (book: ReturnType<typeof aCasebook>) => textsToReread(book, sensitiveWords).map(({ collection, id, warnings }) => [collection, id, warnings.map(({ found }) => found)])

it('every text about a person is read, however deep it stands, and names, places and trades are not', () => {
  const book = aCasebook({
    mentors: [aMentor(1, { notes: 'NN 85.07.30-033.28' }), aMentor(2, { familyName: 'Prison', meetingPlace: 'Maison de justice, Namur', jobTitle: 'psychiatre' })],
    mentees: [aMentee(1, { decisions: [{ on: '2026-01-12', outcome: 'not-accepted', told: 'Trop malade pour commencer.' }] }), aMentee(2, { notes: 'Très motivée.' })],
    pairs: [aPairAt('active')],
    meetings: [aMeeting(1, heldOn('2026-03-20', { topics: 'Le procès et la condamnation' }))],
  })
  expect(told(book)).toEqual([
    ['mentors', mentorId(1), ['85.07.30-033.28']],
    ['mentees', menteeId(1), ['malade']],
    ['meetings', expect.any(String), ['condamnation']],
  ])
})

it('open answers of an interview are read, choices are not', () => {
  const sections = [{ key: 'own', title: 'Nous', questions: [{ key: 'open', kind: 'text' as const, label: 'Vos mots', lines: 2 }, { key: 'other', kind: 'choice' as const, label: 'Choix', list: 'sectors' as const }] }]
  const interviews = [anInterview(1, { answers: { open: 'En dépression depuis un an', other: 'prison' } })]
  const [only, ...others] = textsToReread(aCasebook({ gridVersions: [aGridVersion('mentee-selection', 1, { sections })], interviews }), sensitiveWords)
  expect(only).toMatchObject({ collection: 'interviews', id: interviewId(1), field: 'Vos mots' })
  expect(others).toEqual([])
})
