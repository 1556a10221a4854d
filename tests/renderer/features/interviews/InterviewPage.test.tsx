import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { defaults } from '#shared/defaults/defaults'
import { gridWords } from '#shared/text/grids'
import { interviewWords as words } from '#shared/text/interviews'

import { InterviewPage } from '../../../../renderer/features/interviews/InterviewPage'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'
import { begin, type House, prepare, register, requiredAnswers } from '../mentors/a-mentor'

const showInterview = (house: House, id: string) => showIn(house, <InterviewPage interviewId={id} />)

async function withMentor(changes: Parameters<typeof register>[1] = {}) {
  const house = await moveIn()
  return { house, mentorId: await register(house, changes) }
}

/** A disk that takes no answer until there is room again. */
function fillUp({ bridge }: House) {
  let isFull = true
  vi.stubGlobal('bridge', {
    ask: (channel: string, question: unknown) => (isFull && channel === 'interview.answer' ? Promise.resolve({ ok: false, error: { code: 'store/disk-full' } }) : bridge.ask(channel, question)),
  })
  return { makeRoom: () => (isFull = false) }
}

/** A step of the wizard, by its name. */
const step = (name: string) => screen.getByRole('button', { name: new RegExp(name) })
const said = (text: string) => text.replace(/\s+/g, ' ')
const text = (label: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`^${label}`) })

describe('an interview under way', () => {
  it('keeps each answer as its field is left, and tells how many there are', async () => {
    const { house, mentorId } = await withMentor()
    const id = await begin(house, mentorId)
    const { person, book } = await showInterview(house, id)
    const before = Object.keys(book().interviews[id]?.answers ?? {}).length

    await person.type(text('Métiers que vous connaissez'), 'soudeuse')
    await person.tab()

    await waitFor(() => expect(book().interviews[id]?.answers['knownJobs']).toBe('soudeuse'))
    expect(screen.getByText(new RegExp(`^${said(words.progress(before + 1, 1)).split(' sur')[0] ?? ''}`))).toBeDefined()
  })

  it('keeps a text that one is still writing when the page is left', async () => {
    const { house, mentorId } = await withMentor()
    const id = await begin(house, mentorId)
    const { person, book } = await showInterview(house, id)
    await person.type(text('Métiers que vous connaissez'), 'soud')

    cleanup()

    await waitFor(() => expect(book().interviews[id]?.answers['knownJobs']).toBe('soud'))
  })

  it('keeps what was typed on the screen while the disk takes nothing, and sends it again', async () => {
    const { house, mentorId } = await withMentor()
    const id = await begin(house, mentorId)
    const disk = fillUp(house)
    const { person, book } = await showInterview(house, id)

    await person.type(text('Métiers que vous connaissez'), 'soudeuse')
    await person.tab()
    expect(await screen.findByText(words.notSaved)).toBeDefined()
    await person.click(step('Motivations et attentes'))
    await person.click(step('Accueil et parcours'))
    expect(text('Métiers que vous connaissez').value).toBe('soudeuse')

    disk.makeRoom()
    await person.click(screen.getByRole('button', { name: words.retry }))
    await waitFor(() => expect(book().interviews[id]?.answers['knownJobs']).toBe('soudeuse'))
    expect(screen.queryByText(words.notSaved)).toBeNull()
  })

  it('is taken up in the section where it was left', async () => {
    const { house, mentorId } = await withMentor({ jobTitle: 'soudeuse' })
    const id = await begin(house, mentorId)
    await showInterview(house, id)
    expect(screen.getByRole('heading', { level: 2, name: 'Accueil et parcours' })).toBeDefined()
    cleanup()

    valueOf(await house.ask('interview.answer', { interviewId: id, answers: { whyNow: 'J’ai du temps.' } }))
    await showInterview(house, id)
    expect(screen.getByRole('heading', { level: 2, name: 'Motivations et attentes' })).toBeDefined()
  })

  it('leads from what is missing to the question itself', async () => {
    const { house, mentorId } = await withMentor()
    const { whenToCall: _, ...others } = requiredAnswers
    const id = await begin(house, mentorId, others)
    const { person } = await showInterview(house, id)

    await person.click(step(words.end.step))
    expect(screen.getByText(said(words.end.missing(1)))).toBeDefined()
    await person.click(screen.getByRole('button', { name: 'Quand appeler l’association' }))

    expect(screen.getByRole('heading', { level: 2, name: 'Contours et limites de l’engagement' })).toBeDefined()
    expect(document.activeElement?.closest('[data-question]')?.getAttribute('data-question')).toBe('whenToCall')
    expect(screen.getByText(said(gridWords.problems.missing))).toBeDefined()
  })

  it('is removed once one has read what would be lost', async () => {
    const { house, mentorId } = await withMentor()
    const id = await begin(house, mentorId)
    const { person, book, history } = await showInterview(house, id)

    await person.click(screen.getByRole('button', { name: 'Supprimer' }))
    await person.click((await screen.findAllByRole('button', { name: 'Supprimer' })).at(-1) ?? document.body)

    await waitFor(() => expect(book().interviews[id]).toBeUndefined())
    expect(history.at(-1)).toBe(`/mentors/${mentorId}`)
  })
})

describe('the end of an interview', () => {
  it('leads to the decision', async () => {
    const { house, mentorId } = await withMentor()
    await showInterview(house, await prepare(house, mentorId, '2026-03-10'))

    expect(screen.getByRole('link', { name: words.held.decide }).getAttribute('href')).toBe(`/mentors/${mentorId}/parcours/decision`)
  })

  it('says when it was held, and shows the answers and what comes next', async () => {
    const { house, mentorId } = await withMentor()
    const id = await begin(house, mentorId, requiredAnswers)
    const { person, book } = await showInterview(house, id)
    await person.click(step(words.end.step))
    const day = screen.getByRole('textbox', { name: new RegExp(`^${words.end.on}`) })
    await person.clear(day)
    await person.type(day, '12/3')
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${words.end.minutes}`) }), '1h15')

    await person.click(screen.getByRole('button', { name: words.end.hold }))

    expect(await screen.findByRole('link', { name: words.held.decide })).toBeDefined()
    expect(book().interviews[id]?.held).toEqual({ on: '2026-03-12', minutes: 75 })
    expect(screen.getByText('Discrétion, aussi après la fin')).toBeDefined()
    expect(screen.getByRole('link', { name: words.held.copy }).getAttribute('href')).toContain('forPerson')
  })

  it('waits until every answer is kept', async () => {
    const { house, mentorId } = await withMentor()
    const id = await begin(house, mentorId, requiredAnswers)
    const disk = fillUp(house)
    const { person, book } = await showInterview(house, id)
    await person.click(step('Accueil et parcours'))
    await person.type(text('Métiers que vous connaissez'), 'soudeuse')
    await person.click(step(words.end.step))
    await person.click(screen.getByRole('button', { name: words.end.hold }))
    expect(await screen.findByText(words.notSaved)).toBeDefined()
    expect(book().interviews[id]?.held).toBeUndefined()

    disk.makeRoom()
    await person.click(screen.getByRole('button', { name: words.end.hold }))
    await waitFor(() => expect(book().interviews[id]).toMatchObject({ answers: { knownJobs: 'soudeuse' }, held: { on: '2026-03-16' } }))
  })

  it('offers to have given the information on the way only where the law allows it', async () => {
    const { house, mentorId } = await withMentor({ frame: { kind: 'self-employed', activity: 'menuiserie' } })
    const id = await begin(house, mentorId, requiredAnswers)
    const { person, book } = await showInterview(house, id)
    await person.click(step(words.end.step))
    await person.click(screen.getByRole('checkbox', { name: words.end.coupled }))
    await person.click(screen.getByRole('button', { name: words.end.hold }))
    await waitFor(() => expect(book().interviews[id]?.held?.coupled).toBe(true))
    cleanup()

    const other = await withMentor()
    const theirs = await showInterview(other.house, await begin(other.house, other.mentorId, requiredAnswers))
    await theirs.person.click(step(words.end.step))
    expect(screen.queryByRole('checkbox', { name: words.end.coupled })).toBeNull()
  })

  it('is opened again to be corrected, with the day it was held', async () => {
    const { house, mentorId } = await withMentor()
    const id = await prepare(house, mentorId, '2026-03-10')
    const { person } = await showInterview(house, id)

    await person.click(screen.getByRole('button', { name: words.held.reopen }))
    await person.click(await screen.findByRole('button', { name: new RegExp(words.end.step) }))

    expect(screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${words.end.on}`) }).value).toBe('10/03/2026')
  })

  it('keeps the wording it was held by, and says that the grid has changed since', async () => {
    const { house, mentorId } = await withMentor()
    const id = await prepare(house, mentorId, '2026-03-10')
    const { sections } = defaults.grids['mentor-preparation']
    const renamed = sections.map(section => ({ ...section, questions: section.questions.map(question => (question.key === 'discretion' ? { ...question, label: 'Secret' } : question)) }))
    valueOf(await house.ask('grid.save', { grid: 'mentor-preparation', text: { sections: renamed } }))

    await showInterview(house, id)

    expect(screen.getByText('Discrétion, aussi après la fin')).toBeDefined()
    expect(screen.queryByText('Secret')).toBeNull()
    expect(screen.getByText(words.held.changed)).toBeDefined()
  })
})
