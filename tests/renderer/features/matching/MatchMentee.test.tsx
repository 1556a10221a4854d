import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MatchMentee } from '../../../../renderer/features/matching/MatchMentee'
import { moveIn, showIn } from '../../show'
import { said } from '../pairs/stand'
import { aFreeMentor, aWaitingMentee, propose, refuse } from './people'

import { listed } from '#shared/casebook/casebook'
import type { MenteeId } from '#shared/domain/ids'
import { ItemKey, LanguageSkill } from '#shared/domain/lists'
import { matching } from '#shared/text/matching'
import { criterionFields, rankingPages as words } from '#shared/text/matching-pages'

const english = LanguageSkill.parse({ language: 'english', level: 'native' })
const key = (text: string) => ItemKey.parse(text)

/** Anne of the same sector, Bruno of another one, Carla without a common language; Yusuf waits for one of them. */
async function threeMentors() {
  const house = await moveIn()
  const anne = await aFreeMentor(house, 'Anne')
  const bruno = await aFreeMentor(house, 'Bruno', { sector: key('health') })
  const carla = await aFreeMentor(house, 'Carla', { languages: [english] })
  const yusuf = await aWaitingMentee(house, 'Yusuf')
  return { house, anne, bruno, carla, yusuf }
}

const show = (house: Awaited<ReturnType<typeof moveIn>>, id: MenteeId) => showIn(house, <MatchMentee menteeId={id} />)
const names = (region: string | RegExp) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('button')
    .flatMap(({ className, textContent }) => (className === 'candidate-name' ? [textContent] : []))
const row = (name: string) => within(screen.getByRole('button', { name }).closest('li') ?? document.body)

describe('the mentors for a mentee', () => {
  it('stand the best first, each with a score, its reliability and one sentence', async () => {
    const { house, yusuf } = await threeMentors()
    await show(house, yusuf)

    expect(names(words.candidates.mentor(2))).toEqual(['Anne Dubois', 'Bruno Dubois'])
    expect(row('Anne Dubois').getByText('100 / 100')).toBeDefined()
    expect(row('Anne Dubois').getByText(/^Même secteur \(.*\)/)).toBeDefined()
    expect(row('Anne Dubois').getByText(new RegExp(words.grades.strong)).textContent).toContain('fiabilité')
  })

  it('name the one whom a condition leaves out, and what it leaves out', async () => {
    const { house, yusuf } = await threeMentors()
    const { person } = await show(house, yusuf)

    await person.click(screen.getByRole('button', { name: words.removed }))
    expect(screen.getByText(said(words.removedLine(matching.obstacles.languages, 1, 'mentor')))).toBeDefined()
    expect(names(words.aside(1))).toEqual(['Carla Dubois'])
    expect(row('Carla Dubois').getByText(new RegExp(words.reasons.failed(matching.obstacles.languages).replace(/[()]/g, '\\$&')))).toBeDefined()
  })

  it('open with Enter on the table of the criteria, and are chosen with Space to be compared', async () => {
    const { house, anne, bruno, yusuf } = await threeMentors()
    const { person } = await show(house, yusuf)
    screen.getByRole('button', { name: 'Anne Dubois' }).focus()
    await person.keyboard('{Enter}')
    const table = within(screen.getByRole('table', { name: words.table.caption('Anne Dubois') }))
    expect(table.getAllByRole('row')).toHaveLength(12)
    expect(table.getByRole('rowheader', { name: matching.labels.sector }).closest('tr')?.textContent).toContain(matching.verdicts.matched)

    await person.keyboard(' {ArrowDown} ')
    expect(screen.getByRole('link', { name: words.compare(2) }).getAttribute('href')).toBe(`/croisement/mentees/${yusuf}/comparer/${anne},${bruno}`)
    expect(screen.getByRole('button', { name: 'Anne Dubois' }).getAttribute('aria-expanded')).toBe('true')

    await person.click(screen.getByRole('button', { name: words.clear })) // what is chosen outlives the page
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: words.choose('Anne Dubois') }).checked).toBe(false)
  })

  it('are still chosen when one comes back from the comparison', async () => {
    const { house, yusuf } = await threeMentors()
    const { person } = await show(house, yusuf)
    await person.click(screen.getByRole('checkbox', { name: words.choose('Anne Dubois') }))
    cleanup()
    await show(house, yusuf)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: words.choose('Anne Dubois') }).checked).toBe(true)
  })

  it('lead to a proposal, or are kept in reserve with the reason and dropped again', async () => {
    const { house, anne, yusuf } = await threeMentors()
    const { person, book } = await show(house, yusuf)
    expect(screen.getByRole('link', { name: words.acts.proposeOf('Anne Dubois') }).getAttribute('href')).toBe(`/binomes/proposer/${yusuf}/${anne}`)

    await person.click(screen.getByRole('button', { name: 'Anne Dubois' }))
    await person.click(screen.getByRole('button', { name: words.acts.reserveOf('Anne Dubois') }))
    await waitFor(() => expect(listed(book().pairDrafts)).toHaveLength(1))
    expect(listed(book().pairDrafts)[0]).toMatchObject({ situation: 'proposed', mentorId: anne, menteeId: yusuf, why: expect.stringMatching(/^Vous travaillez dans le secteur/) })

    await person.click(screen.getByRole('button', { name: words.acts.unreserveOf('Anne Dubois') }))
    await waitFor(() => expect(listed(book().pairDrafts)).toEqual([]))
  })

  it('can be set apart with a reason, and the note be taken back where they then stand', async () => {
    const { house, yusuf } = await threeMentors()
    const { person } = await show(house, yusuf)
    await person.click(screen.getByRole('button', { name: 'Anne Dubois' }))
    await person.click(screen.getByRole('button', { name: words.acts.apartOf('Anne Dubois') }))
    const dialog = within(await screen.findByRole('dialog'))
    await person.click(dialog.getByRole('radio', { name: words.apart.kinds.related }))
    await person.type(dialog.getByRole('textbox', { name: words.apart.reason }), 'Beaux-frères')
    await person.click(dialog.getByRole('button', { name: words.apart.save }))

    await waitFor(() => expect(names(words.aside(2))).toContain('Anne Dubois'))
    expect(row('Anne Dubois').getByText(/Beaux-frères/)).toBeDefined()

    await person.click(screen.getByRole('button', { name: words.revert.unnoteOf('Anne Dubois') }))
    await waitFor(() => expect(names(words.candidates.mentor(2))).toEqual(['Anne Dubois', 'Bruno Dubois']))
  })

  it('stand aside once they refused, with why, until the refusal is lifted', async () => {
    const { house, anne, yusuf } = await threeMentors()
    await refuse(house, anne, yusuf)
    const { person } = await show(house, yusuf)
    expect(names(words.candidates.mentor(1))).toEqual(['Bruno Dubois'])
    expect(row('Anne Dubois').getByText(/100 \/ 100, mais refus .*Trop loin le soir/)).toBeDefined()

    await person.click(screen.getByRole('button', { name: words.revert.liftOf('Anne Dubois') }))
    await waitFor(() => expect(names(words.candidates.mentor(2))).toEqual(['Anne Dubois', 'Bruno Dubois']))
    expect(row('Anne Dubois').getByText(/a refusé le .*, refus levé le /)).toBeDefined()
  })

  it('stand aside while they are asked about somebody else', async () => {
    const { house, anne, yusuf } = await threeMentors()
    const lina = await aWaitingMentee(house, 'Lina')
    const pairId = await propose(house, anne, lina)
    await show(house, yusuf)

    expect(row('Anne Dubois').getByText(/déjà en binôme|attend sa réponse/)).toBeDefined()
    expect(screen.getByRole('link', { name: words.revert.of(words.revert.seePair, 'Anne Dubois') }).getAttribute('href')).toBe(`/binomes/${pairId}`)
  })
})

describe('a search for a mentor', () => {
  it('tries other weights out without changing the settings', async () => {
    const { house, yusuf } = await threeMentors()
    const { person, book } = await show(house, yusuf)
    await person.click(screen.getByRole('button', { name: words.whatIf.title }))
    await person.selectOptions(screen.getByRole('combobox', { name: criterionFields.conditionOf(matching.labels.sector) }), '100')

    expect(names(words.candidates.mentor(1))).toEqual(['Anne Dubois'])
    expect(screen.getByText(words.whatIf.changed)).toBeDefined()
    expect(book().settings).toEqual({})

    await person.click(screen.getByRole('button', { name: words.whatIf.reset }))
    expect(names(words.candidates.mentor(2))).toEqual(['Anne Dubois', 'Bruno Dubois'])
  })

  it('shows what is known of the mentee, and leads to where the rest is asked', async () => {
    const { house, yusuf } = await threeMentors()
    const { person } = await show(house, yusuf)
    await person.click(screen.getByRole('button', { name: new RegExp(`^${words.profile}`) }))
    const known = within(screen.getByRole('region', { name: words.profile }))
    expect(known.getByText(/magasinier/)).toBeDefined()
    expect(known.getByRole('link', { name: words.completeOf(words.completeInterview, words.facts.availability) }).getAttribute('href')).toBe(`/mentees/${yusuf}/parcours/interview`)
    expect(known.getByRole('link', { name: words.completeOf(words.completeInterview, words.facts.manners) })).toBeDefined()
  })

  it('says that there is nobody yet', async () => {
    const house = await moveIn()
    await show(house, await aWaitingMentee(house, 'Yusuf'))
    expect(screen.getByText(words.nobody.mentor)).toBeDefined()
  })
})
