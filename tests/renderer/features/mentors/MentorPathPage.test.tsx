import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { valueOf } from '../../../builders/house'
import { moveIn } from '../../show'
import { aCompany, allBefore, aSession, begin, prepare, register, requiredAnswers, showWay } from './a-mentor'

import { listed } from '#shared/casebook/casebook'
import { mentorPath } from '#shared/casebook/mentor-path'
import { IsoDate } from '#shared/domain/iso-date'
import { interviewWords } from '#shared/text/interviews'
import { mentorPathWords as words } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'

const subject = (name: string) => screen.getByRole('button', { name: new RegExp(`^\\S* ?${name}`) })
const day = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${label}`) })

describe('the way of a mentor', () => {
  it('begins at the first subject that is not done', async () => {
    const house = await moveIn()
    const id = await register(house)
    await prepare(house, id, '2026-03-10')
    await showWay(house, id)

    expect(screen.getByRole('heading', { name: words.decision.title })).toBeDefined()
  })

  it('invites to a planned session, and to no other', async () => {
    const house = await moveIn()
    const id = await register(house)
    const session = await aSession(house)
    await aSession(house, { on: '2026-04-07', kind: 'mentor-training', minutes: 240 })
    const { person, book } = await showWay(house, id)

    await person.click(screen.getByRole('button', { name: words.sessions.inviteTo('2026-03-24') }))

    await waitFor(() => expect(book().groupSessions[session]?.invitees).toMatchObject([{ who: { kind: 'mentor', id } }]))
    expect(screen.getByText(words.sessions.invited)).toBeDefined()
    expect(screen.queryByRole('button', { name: words.sessions.inviteTo('2026-04-07') })).toBeNull()
  })

  it('begins the interview and goes to it', async () => {
    const house = await moveIn()
    const { person, book, history } = await showWay(house, await register(house))
    await person.click(subject(words.subjects.preparation))
    await person.click(screen.getByRole('button', { name: interviewWords.list.begin }))

    await waitFor(() => expect(history.at(-1)).toBe(`/entretiens/${listed(book().interviews)[0]?.id ?? ''}`))
  })

  it('says before one tries that nobody is accepted without a preparation', async () => {
    const house = await moveIn()
    const { person, book } = await showWay(house, await register(house))
    await person.click(subject(words.subjects.decision))

    expect(screen.getByRole<HTMLInputElement>('radio', { name: words.decision.outcomes.accepted.feminine }).disabled).toBe(true)
    expect(screen.getByText(words.decision.notPrepared)).toBeDefined()

    await person.click(screen.getByRole('radio', { name: words.decision.outcomes['to-review'].feminine }))
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${personFile.decision.told}`) }), 'Nous en reparlons en avril.')
    await person.click(screen.getByRole('button', { name: personFile.decision.save }))
    await waitFor(() => expect(listed(book().mentors)[0]?.decisions).toEqual([{ outcome: 'to-review', on: '2026-03-16', told: 'Nous en reparlons en avril.' }]))

    await person.click(screen.getByRole('button', { name: personFile.decision.undo }))
    await waitFor(() => expect(listed(book().mentors)[0]?.decisions).toEqual([]))
  })

  it('names the employer’s agreement as the step that is missing, until it is granted', async () => {
    const house = await moveIn()
    const companyId = await aCompany(house)
    const id = await register(house, { before: allBefore, frame: { kind: 'working-time', companyId } })
    const { book } = await showWay(house, id)

    expect(screen.getByText(words.agreement.missing)).toBeDefined()
    expect(screen.getByRole('link', { name: words.agreement.open }).getAttribute('href')).toBe(`/entreprises/${companyId}`)
    expect(book().companies[companyId]?.talks).toEqual([])
  })

  it('settles a frame that was left open', async () => {
    const house = await moveIn()
    const id = await register(house, { before: allBefore, frame: { kind: 'unknown', employer: 'Hôpital' } })
    const { person, book } = await showWay(house, id)
    expect(screen.getByText(words.note.unknown)).toBeDefined()

    await person.click(screen.getByRole('radio', { name: people.mentors.frame.kinds['own-time'] }))
    await person.click(screen.getByRole('button', { name: words.frame.save }))

    await waitFor(() => expect(book().mentors[id]?.frame).toEqual({ kind: 'own-time', employer: 'Hôpital' }))
  })

  it('begins the frame with what the interview told, and says what is still to be known', async () => {
    const house = await moveIn()
    const companyId = await aCompany(house)
    const id = await register(house, { frame: { kind: 'unknown' } })
    const interviewId = await begin(house, id, { ...requiredAnswers, engagementFrame: 'working-time' })
    valueOf(await house.ask('interview.hold', { interviewId, held: { on: '2026-03-10' } }))
    const { person, book } = await showWay(house, id)
    await person.click(subject(words.subjects.frame))

    expect(screen.getByText(/L’entretien dit/).textContent).toContain('choisissez l’entreprise')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: people.mentors.frame.kinds['working-time'] }).checked).toBe(true)
    await person.click(screen.getByRole('combobox', { name: new RegExp(`^${people.mentors.frame.employerCompany}`) }))
    await person.click(await screen.findByRole('option', { name: 'Bâtisseurs SA' }))
    await person.click(screen.getByRole('button', { name: words.frame.save }))

    await waitFor(() => expect(book().mentors[id]?.frame).toEqual({ kind: 'working-time', companyId }))
  })

  it('promises nobody as free whose way is not at its end, and says that they are away all the same', async () => {
    const house = await moveIn()
    const id = await register(house, { absences: [{ from: IsoDate.parse('2026-03-02') }] })
    const { person } = await showWay(house, id)
    expect(screen.getByText(words.state.paused)).toBeDefined()
    await person.click(subject(words.subjects.available))

    expect(screen.getByRole('button', { name: words.available.resume })).toBeDefined()
    expect(screen.queryByRole('button', { name: words.available.resumeFree })).toBeNull()
  })

  it('keeps the days of the information note, in their order', async () => {
    const house = await moveIn()
    const id = await register(house)
    const { person, book } = await showWay(house, id)
    await person.click(subject(words.subjects.frame))

    await person.type(day(words.note.givenOn), '12/3')
    await person.type(day(words.note.receiptOn), '10/3')
    await person.tab()
    expect(await screen.findByText(words.note.order)).toBeDefined()
    await person.clear(day(words.note.receiptOn))
    await person.type(day(words.note.receiptOn), '13/3')
    await person.tab()

    await waitFor(() => expect(book().mentors[id]?.informationNote).toEqual({ givenOn: '2026-03-12', receiptOn: '2026-03-13' }))
    expect(screen.queryByText(words.note.order)).toBeNull()
  })

  it('ends with a mentor who is free, and a pair to form with them', async () => {
    const house = await moveIn()
    const id = await register(house, { before: { informedOn: '2025-05-02', preparedOn: '2025-05-12' } })
    const { person, book, history } = await showWay(house, id)
    await person.click(subject(words.subjects.training))
    await person.type(day(words.sessions.before), '2/6/2025')
    await person.tab()
    await waitFor(() => expect(book().mentors[id]?.before?.trainedOn).toBe('2025-06-02'))
    await person.click(subject(words.subjects.available))

    expect(screen.getByRole('heading', { name: words.available.titles.free })).toBeDefined()
    await person.click(screen.getByRole('button', { name: words.available.pair }))

    await waitFor(() => expect(history.at(-1)).toBe(`/binomes/nouveau/${listed(book().pairDrafts)[0]?.id ?? ''}`))
    expect(listed(book().pairDrafts)[0]?.mentorId).toBe(id)
  })

  it('takes someone out of the free ones for a pause, and back', async () => {
    const house = await moveIn()
    const id = await register(house, { before: allBefore })
    const { person, book } = await showWay(house, id)
    await person.click(subject(words.subjects.available))

    await person.click(screen.getByRole('button', { name: words.available.pause }))
    expect(await screen.findByText(words.state.paused)).toBeDefined()
    expect(book().mentors[id]?.absences).toEqual([{ from: '2026-03-16' }])

    await person.click(screen.getByRole('button', { name: words.available.resumeFree }))
    await waitFor(() => expect(book().mentors[id]?.absences).toBeUndefined())
  })

  it('takes back a day that was noted for a step done before', async () => {
    const house = await moveIn()
    const id = await register(house, { before: { informedOn: '2025-05-02' } })
    const { person, book } = await showWay(house, id)
    await person.click(subject(words.subjects.information))
    await person.clear(day(words.sessions.before))
    await person.tab()

    await waitFor(() => expect(book().mentors[id]?.before).toBeUndefined())
    const mentor = book().mentors[id]
    expect(mentor && mentorPath(book(), mentor, IsoDate.parse('2026-03-16'))[1]).toMatchObject({ key: 'information', state: 'to-do' })
  })

  it('corrects the file on the spot, without leaving the way', async () => {
    const house = await moveIn()
    const id = await register(house)
    const { person, book, history } = await showWay(house, id)
    await person.click(subject(words.subjects.contact))
    await person.click(screen.getByRole('button', { name: words.contact.correct }))
    await person.type(screen.getByRole('textbox', { name: people.fields.jobTitle }), 'ingénieure')
    await person.click(screen.getByRole('button', { name: 'Enregistrer' }))

    await waitFor(() => expect(book().mentors[id]?.jobTitle).toBe('ingénieure'))
    expect(history.at(-1)).toBe(`/mentors/${id}/parcours/contact`)
    expect(screen.getByRole('button', { name: words.contact.correct })).toBeDefined()
  })
})
