import { expect, it } from 'vitest'

import { trailOf } from '../../../renderer/app/trail'
import { places } from '../../../renderer/ui/places'

import { fullName } from '#shared/domain/person'
import { pairLife } from '#shared/text/pair-life'
import { people } from '#shared/text/people'
import { lifeSheets } from '#shared/text/sheets/life-sheets'
import { shell } from '#shared/text/shell'
import { wayWords } from '#shared/text/way'

import { aCasebook, aMentor, aPairAt, mentorId, pairId } from '../../builders/casebook'

const { trail: words } = wayWords
const book = aCasebook({ pairs: [aPairAt('active')] })
const told = (location: string) => trailOf(book, location).map(({ label }) => label)
const mentor = fullName(aMentor())
const [names = ''] = told(places.pair(pairId())).slice(-1)

it.each([places.today, places.mentors, places.stage(3), places.settings, places.pairs])('a page of the first level has no trail: %s', location => {
  expect(told(location)).toEqual([])
})

it.each([
  [places.mentor(mentorId()), [shell.nav.mentors, mentor]],
  [places.editMentor(mentorId()), [shell.nav.mentors, mentor, words.edit]],
  [places.mentorStep(mentorId(), 'decision'), [shell.nav.mentors, mentor, words.path]],
  [places.personData('mentor', mentorId()), [shell.nav.mentors, mentor, words.personData]],
  [places.newMentor, [shell.nav.mentors, people.mentors.newTitle]],
  [places.planRow(pairId(), 'x'), [shell.nav.pairs, names, pairLife.plan.title]],
  [places.newMeeting(pairId()), [shell.nav.pairs, names, words.meetings, words.newMeeting]],
  [places.sheet({ kind: 'intake', pairId: pairId() }), [shell.nav.pairs, names, pairLife.intake.title, lifeSheets.intake.name]],
])('a page tells those above it, down to itself: %s', (location, trail) => {
  expect(told(location)).toEqual(trail)
})

it('each part leads to its page', () => {
  expect(trailOf(book, places.mentorStep(mentorId(), 'decision')).map(({ href }) => href)).toEqual([places.mentors, places.mentor(mentorId()), places.mentorStep(mentorId(), 'decision')])
})

it.each([places.mentor('x'), places.pairPlan('constructor'), '/feuilles/x', '/mentors/x/y/z', '/nulle-part'])('an address that names nothing has no trail: %s', location => {
  expect(told(location)).toEqual([])
})

it.each(
  Object.entries(places).flatMap(([name, place]): readonly (readonly [string, string])[] => (typeof place === 'string' ? [[name, place]] : [])),
)('every page without parts in its address is known, at the first level or below: %s', (_, location) => {
  const [first] = trailOf(book, location)
  expect(first?.href ?? location).toMatch(/^\/(mentors|mentees|entreprises|partenaires|seances|binomes|rapports|reglages|guide|etapes\/\d)?$/)
})
