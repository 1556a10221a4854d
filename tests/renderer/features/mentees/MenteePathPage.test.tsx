import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { valueOf } from '../../../builders/house'
import { moveIn } from '../../show'
import { aPartner, aSession, type House, interview, register, showWay } from './a-mentee'

import { listed } from '#shared/casebook/casebook'
import type { MenteeId } from '#shared/domain/ids'
import { forms } from '#shared/text/forms'
import { interviewWords } from '#shared/text/interviews'
import { menteePathWords as words } from '#shared/text/mentee-path'
import { mentorPathWords } from '#shared/text/mentor-path'
import { personFile } from '#shared/text/person-file'

const step = (name: string) => screen.getByRole('button', { name: new RegExp(`^\\S* ?${name}`) })
const outcome = (name: keyof typeof words.decision.outcomes) => screen.getByRole<HTMLInputElement>('radio', { name: words.decision.outcomes[name].masculine })
const told = () => screen.getByRole('textbox', { name: new RegExp(`^${personFile.decision.told}`) })
const save = () => screen.getByRole('button', { name: personFile.decision.save })
const said = (text: string) => text.replace(/\s+/g, ' ')

async function deciding(house: House, id: MenteeId) {
  const shown = await showWay(house, id)
  await shown.person.click(step(words.steps.decision))
  return shown
}

describe('the way of a mentee', () => {
  it('has a pre-selection only where a partner sent the person, and keeps its day', async () => {
    const house = await moveIn()
    const alone = await showWay(house, await register(house))
    expect(screen.queryByRole('button', { name: new RegExp(words.steps.preselection) })).toBeNull()
    document.body.replaceChildren()

    const partnerId = await aPartner(house, { contacts: [{ name: 'Claire Dumont', phone: '081 22 33 44' }] })
    const id = await register(house, { partnerId, referent: 'Claire Dumont' })
    const { person, book } = await showWay(house, id)
    expect(screen.getByText(/081 22 33 44/)).toBeDefined()
    await person.type(screen.getByRole('textbox', { name: words.preselection.on.masculine }), '5/3/2026{Tab}')

    await waitFor(() => expect(book().mentees[id]?.preselectedOn).toBe('2026-03-05'))
    expect(step(words.steps.preselection).textContent).toContain(forms.wizard.states.current)
    expect(alone.history).toEqual(['/'])
  })

  it('invites to a presentation that is planned, or notes the day it was followed elsewhere', async () => {
    const house = await moveIn()
    const id = await register(house)
    const session = await aSession(house)
    const { person, book } = await showWay(house, id)

    await person.click(screen.getByRole('button', { name: mentorPathWords.sessions.inviteTo('2026-03-24') }))
    await waitFor(() => expect(book().groupSessions[session]?.invitees).toMatchObject([{ who: { kind: 'mentee', id } }]))

    await person.type(screen.getByRole('textbox', { name: words.presentation.before }), '2/3/2026{Tab}')
    await waitFor(() => expect(book().mentees[id]?.before).toEqual({ presentedOn: '2026-03-02' }))
  })

  it('begins the interview and goes to it', async () => {
    const house = await moveIn()
    const { person, book, history } = await showWay(house, await register(house))
    await person.click(step(words.steps.interview))
    await person.click(screen.getByRole('button', { name: interviewWords.list.begin }))

    await waitFor(() => expect(history.at(-1)).toBe(`/entretiens/${listed(book().interviews)[0]?.id ?? ''}`))
  })
})

describe('the decision on a mentee', () => {
  it('cannot be a yes before the interview, and says so', async () => {
    const house = await moveIn()
    await deciding(house, await register(house))

    expect(outcome('accepted').disabled).toBe(true)
    expect(screen.getByText(said(words.decision.notInterviewed))).toBeDefined()
    const row = screen.getByRole('row', { name: /Disponible à temps plein/ })
    expect(within(row).getByText(words.criteria.verdicts.unknown)).toBeDefined()
  })

  it('names the required criterion that is not met before one tries, and asks for words to tell the person', async () => {
    const house = await moveIn()
    const id = await register(house)
    await interview(house, id, '2026-03-10', { availableFullTime: false })
    const { person, book } = await deciding(house, id)

    expect(outcome('accepted').disabled).toBe(true)
    expect(screen.getByText(said(words.decision.notMet([words.decision.criterion['not-met']('Disponible à temps plein pour chercher')])))).toBeDefined()
    const row = screen.getByRole('row', { name: /Disponible à temps plein/ })
    expect(within(row).getByText(words.criteria.verdicts['not-met'])).toBeDefined()
    expect(within(row).getByText(words.criteria.weights.required)).toBeDefined()

    await person.click(outcome('redirected'))
    await person.click(save())
    expect(await screen.findByText(/Indiquez ce qui est dit à la personne/)).toBeDefined()
    expect(book().mentees[id]?.decisions).toEqual([])

    await person.type(told(), 'Nous pourrons en reparler après votre formation.')
    await person.click(save())
    await waitFor(() => expect(book().mentees[id]?.decisions).toMatchObject([{ outcome: 'redirected', told: 'Nous pourrons en reparler après votre formation.' }]))
  })

  it('weighs the age on the day of the decision where the association asks for one', async () => {
    const house = await moveIn()
    valueOf(await house.ask('settings.save', { settings: { id: 'criteria', computed: [{ key: 'age', atLeast: 18, atMost: 30, weight: 'required' }] } }))
    const id = await register(house)
    await interview(house, id, '2026-03-10')
    await deciding(house, id)

    expect(screen.getByText(said(words.decision.notMet([words.decision.criterion.unknown(words.criteria.age(18, 30))])))).toBeDefined()
    expect(screen.getByRole('link', { name: words.criteria.addBirthDate })).toBeDefined()
  })

  it('is kept, leads on to the pair, and can be taken back', async () => {
    const house = await moveIn()
    const id = await register(house)
    await interview(house, id, '2026-03-10')
    const { person, book, history } = await deciding(house, id)

    await person.click(outcome('accepted'))
    expect(screen.queryByRole('textbox', { name: new RegExp(`^${personFile.decision.told}`) })).toBeNull()
    await person.click(save())
    await waitFor(() => expect(book().mentees[id]?.decisions).toEqual([{ outcome: 'accepted', on: '2026-03-16' }]))

    await person.click(screen.getByRole('button', { name: personFile.decision.undo }))
    await waitFor(() => expect(book().mentees[id]?.decisions).toEqual([]))

    await person.click(outcome('accepted'))
    await person.click(save())
    await person.click(await screen.findByRole('button', { name: words.decision.formPair }))
    await waitFor(() => expect(history.at(-1)).toBe(`/binomes/nouveau/${listed(book().pairDrafts)[0]?.id ?? ''}`))
    expect(listed(book().pairDrafts)[0]?.menteeId).toBe(id)
  })
})
