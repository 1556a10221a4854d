import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aPairAt, day, menteeId, mentorId, pairId } from '../../builders/casebook'
import { aMeeting, aPairingNote, heldOn } from '../../builders/life'
import { aGridVersion, anExchange, anInterview, aGroupSession, anInvitee, aNewcomer, theMentee } from '../../builders/recruitment'
import { played } from '../sample/played'

import { type Casebook, Collections, listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { accessDocument, accessJson } from '#shared/documents/access-file'
import { accessThemes, remarksIn } from '#shared/documents/access-file-themes'
import { sourceOf } from '#shared/documents/sheet-source'
import { accessFile as accessWords } from '#shared/text/sheets/access-file'

const who = { kind: 'mentee', id: menteeId(1) } as const
const book: Casebook = aCasebook({
  mentees: [aMentee(1, { email: 'yusuf@example.be', notes: 'Timide, à revoir.' }), aMentee(2)],
  pairs: [aPairAt('active')],
  meetings: [aMeeting(1, heldOn('2026-03-20', { topics: 'Le CV, avec Anne-Sophie d’Hœraene.' }))],
  exchanges: [anExchange(1, { with: { kind: 'mentee', id: menteeId(1) }, on: '2026-03-02', note: 'A paru inquiet.' })],
  pairingNotes: [aPairingNote(1, { mentorId: mentorId(1), menteeId: menteeId(1), kind: 'to-avoid', reason: 'Voisins.' })],
  groupSessions: [aGroupSession(1, { kind: 'mentee-presentation', invitees: [anInvitee(1, theMentee(1), { attendance: 'present' }), anInvitee(2, aNewcomer({ familyName: 'Secret' }))] })],
})

const source = (of = book) => {
  const found = sourceOf(of, { today: day('2026-03-23'), defaults })
  if (!found.ok) throw new Error(found.error.code)
  return found.value
}
const textOf = (value: unknown) => JSON.stringify(value).normalize('NFKC').replace(/\s+/g, ' ')
const linesOf = (of = book) => accessThemes(source(of), who).flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))

describe('the file of what is kept about somebody', () => {
  it('tells them what is kept, why, for how long and where to complain', () => {
    const text = textOf(accessDocument(source(), who, []))
    for (const said of ['Çelik', 'yusuf@example.be', '0485 65 43 21', 'électricien', 'Le CV', '20/03/2026', '24 mois', 'rue de la Presse 35']) expect(text).toContain(said.normalize('NFKC'))
  })

  it('names others by a first name and an initial, and nobody else of a session', () => {
    const text = textOf([accessDocument(source(), who, []), accessJson(source(), who, [])])
    expect(text).toContain('Anne-Sophie D.')
    expect(text).not.toMatch(/d’Hœraene|Secret/)
  })

  it('has the remarks of others to be looked at, each under its own key', () => {
    const remarks = remarksIn(accessThemes(source(), who))
    expect(remarks.map(({ value }) => value)).toEqual(expect.arrayContaining(['Timide, à revoir.', 'A paru inquiet.', 'Voisins.']))
    const keys = linesOf().map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leaves out a remark for a reason that it tells, on paper and as data', () => {
    const leftOut = remarksIn(accessThemes(source(), who)).filter(({ value }) => value === 'Timide, à revoir.' || value === 'A paru inquiet.').map(({ key }) => ({ key, reason: 'Nuit à une autre personne.' }))
    for (const made of [accessDocument(source(), who, leftOut), accessJson(source(), who, leftOut)]) {
      expect(textOf(made)).not.toMatch(/Timide|inquiet/)
      expect(textOf(made)).toContain('Nuit à une autre personne.')
    }
  })

  it('never leaves out what is no remark', () => {
    const email = linesOf().filter(({ value }) => value === 'yusuf@example.be').map(({ key }) => ({ key, reason: 'Non.' }))
    expect(email).toHaveLength(1)
    expect(textOf(accessDocument(source(), who, email))).toContain('yusuf@example.be')
  })

  it('keeps what the other one wrote in confidence to be looked at, and none of their marks', () => {
    const version = aGridVersion('evaluation-mentor')
    const questions = version.sections.flatMap(section => section.questions)
    const [text, mark] = [questions.find(({ kind }) => kind === 'text'), questions.find(({ kind }) => kind === 'opinion')]
    const answers = { [text?.key ?? '']: 'Yusuf arrive en retard.', [mark?.key ?? '']: 4 }
    const interview = anInterview(1, { gridVersionId: version.id, subject: { kind: 'evaluation', id: pairId(1), side: 'mentor' }, answers })
    const lines = linesOf({ ...book, gridVersions: { [version.id]: version }, interviews: { [interview.id]: interview } }).filter(({ key }) => key.startsWith('interviews:'))
    expect(lines).toMatchObject([{ value: 'Yusuf arrive en retard.', remark: 'other' }])
  })

  it('tells of everything that the book keeps under the id of a person', () => {
    const told = new Set(linesOf().map(({ key }) => key.split(':')[0]))
    const about = (Object.keys(Collections.shape) as (keyof typeof Collections.shape)[]).filter(name => Object.values<unknown>(book[name]).some(entity => JSON.stringify(entity).includes(who.id)))
    expect(about.filter(name => !told.has(name))).toEqual([])
  })

  it('leaves out what was written about somebody else unless one decides otherwise, whole and once, with whose it is', () => {
    const other = { ...book, mentees: { ...book.mentees, [menteeId(2)]: aMentee(2, { notes: 'Vient avec Yusuf Çelik. Yusuf Çelik traduit.' }) } }
    const remarks = remarksIn(accessThemes(source(other), who)).filter(({ remark }) => remark === 'elsewhere')
    expect(remarks).toMatchObject([{ value: 'Vient avec Yusuf Çelik. Yusuf Çelik traduit.', label: expect.stringContaining(aMentee(2).familyName) as string }])
  })

  it('shortens the names of people from outside, and has the texts of the in-take looked at', () => {
    const full = { ...book, introductions: { x: { id: 'x', pairId: pairId(1), on: day('2026-03-21'), organisation: 'Papier', person: 'Inge Callens', note: 'Inge Callens rappelle.' } }, intakes: { [pairId(1)]: { id: pairId(1), domains: { 'cv-letter-profile': { weaknesses: 'CV sans chiffres.', priority: 1 } }, assets: [] } } } as unknown as Casebook
    expect(textOf(accessDocument(source(full), who, []))).not.toContain('Callens')
    expect(remarksIn(accessThemes(source(full), who))).toEqual(expect.arrayContaining([expect.objectContaining({ value: 'CV sans chiffres.', remark: 'pair', within: 'CV, lettre, profil en ligne' }), expect.objectContaining({ value: 'Inge C. rappelle.' })]))
  })
})

describe('the files of the people of the sample', () => {
  it('hold no word of the machine, nor a group without a name', async () => {
    const lived = await played()
    const people = [...listed(lived.mentees).slice(0, 12).map(({ id }) => ({ kind: 'mentee', id }) as const), ...listed(lived.mentors).slice(0, 6).map(({ id }) => ({ kind: 'mentor', id }) as const)]
    const groups = people.flatMap(each => accessThemes(source(lived), each).flatMap(theme => theme.groups))
    const labels = groups.flatMap(({ title, lines }) => [title, ...lines.flatMap(({ label, within }) => [label, ...(within === undefined ? [] : [within])])])
    expect([...new Set(labels.filter(label => /^[a-z]+(?:-[a-z]+)*$|[a-z][A-Z]| – [a-z]/.test(label)))]).toEqual([])
    expect(labels).not.toContain(accessWords.undated)
    const values = groups.flatMap(({ lines }) => lines.map(({ value }) => value))
    expect([...new Set(values.filter(value => /^[a-z]+[A-Z][A-Za-z]*$/.test(value)))]).toEqual([])
  }, 60_000)
})
