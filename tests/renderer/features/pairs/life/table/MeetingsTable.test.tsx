import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { useSaveState } from '../../../../../../renderer/api/mirror'
import { WorkerProvider } from '../../../../../../renderer/api/worker'
import { MeetingsTable } from '../../../../../../renderer/features/pairs/life/table/MeetingsTable'
import { somethingIsUnsaved } from '../../../../../../renderer/ui/unsaved'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { pairLife } from '#shared/text/pair-life'

import { aCasebook } from '../../../../../builders/casebook'
import { said, stand } from '../../stand'
import { aBookWithTwo, day, pairId, withMeeting } from '../a-pair-at-work'

const words = pairLife.table
const [anne, benoit] = ['Anne-Sophie d’Hœraene et Yusuf Çelik', 'Benoît Van den Bossche et Léa Noël'] as const
/** What the head of the window would say. */
const Mark = () => <data>{useSaveState().at}</data>
const show = (book: Casebook, today = '2026-05-20') =>
  stand(
    <WorkerProvider>
      <MeetingsTable />
      <Mark />
    </WorkerProvider>,
    { book, today },
  )
/** Labels are text, whose narrow spaces testing-library takes for plain ones. */
const cell = (column: string, names: string, line = 1) => screen.getByLabelText<HTMLInputElement>(said(words.cell(column, names, line)))
const topics = (names: string) => screen.getByRole<HTMLInputElement>('textbox', { name: words.cell(words.topics, names, 1) })
const save = () => screen.getByRole('button', { name: words.save })
const days = (book: Casebook) => listed(book.meetings).map(({ pairId: pair, details }) => [pair, details.on])

describe('meetings of several pairs in one table', () => {
  it('are entered from the keyboard alone and saved at once, with counts of what was kept', async () => {
    const { user, book } = show(aBookWithTwo())
    cell(words.on, anne).focus()
    await user.keyboard('12/5{Tab}{Control>}a{/Control}1h15{Enter}')
    expect(document.activeElement).toBe(cell(words.minutes, benoit))
    await user.tab({ shift: true })
    await user.keyboard('{Control>}d{/Control}')
    expect(cell(words.on, benoit).value).toBe('12/05/2026')
    expect(somethingIsUnsaved()).toBe(true)
    await user.click(save())
    expect(await screen.findByText(said(words.saved(2, 2)))).toBeDefined()
    expect(days(book())).toEqual([[pairId(1), '2026-05-12'], [pairId(2), '2026-05-12']])
    expect(listed(book().meetings).map(({ details }) => details.state === 'held' && details.minutes)).toEqual([75, 90])
    expect(cell(words.on, anne).value).toBe('')
    expect(somethingIsUnsaved()).toBe(false)
    expect(document.activeElement?.textContent).toBe(words.saved(2, 2))
  })

  it('are saved by Ctrl + S from the cell one is in, and nothing else hears of it', async () => {
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    onTestFinished(() => window.removeEventListener('keydown', heard))
    const { user, book } = show(aBookWithTwo())
    cell(words.on, anne).focus()
    await user.keyboard('12/5')
    expect(screen.getByText('saved')).toBeDefined()
    await user.tab()
    expect(screen.getByText('saving')).toBeDefined()
    await user.tab({ shift: true })
    await user.keyboard('{Control>}a{/Control}13/5')
    heard.mockClear()
    await user.keyboard('{Control>}s{/Control}')
    expect(await screen.findByText(said(words.saved(1, 1)))).toBeDefined()
    expect(days(book())).toEqual([[pairId(1), '2026-05-13']])
    expect(screen.getByText('saved')).toBeDefined()
    expect(heard.mock.calls.map(([event]: readonly KeyboardEvent[]) => event?.key)).toEqual(['Control'])
  })

  it('flag a day as its cell is left, and count the lines without fault alone', async () => {
    const { user } = show(aBookWithTwo())
    cell(words.on, anne).focus()
    await user.keyboard('21/5{Enter}12/5{Tab}')
    expect(screen.getByText(said(words.problems.inFuture))).toBeDefined()
    expect(screen.getByText(said(`${words.filled(1, 1)}, ${words.toMend(1)}`))).toBeDefined()
  })

  it('take a second line for the same pair, from the keyboard', async () => {
    const { user, book } = show(aBookWithTwo())
    cell(words.on, anne).focus()
    await user.keyboard('5/5{Control>}{Enter}{/Control}')
    expect(document.activeElement).toBe(cell(words.on, anne, 2))
    await user.keyboard('12/5')
    await user.click(save())
    expect(await screen.findByText(said(words.saved(2, 1)))).toBeDefined()
    expect(days(book())).toEqual([[pairId(1), '2026-05-05'], [pairId(1), '2026-05-12']])
    expect(screen.queryByLabelText(said(words.cell(words.on, anne, 2)))).toBeNull()
  })

  it('say at the cell what is wrong, and keep all that was typed', async () => {
    const { user, book } = show(aBookWithTwo())
    await user.type(topics(anne), 'Le CV')
    cell(words.on, benoit).focus()
    await user.keyboard('1/3{Tab}')
    await user.click(save())
    expect(screen.getByText(said(words.problems.on))).toBeDefined()
    expect(screen.getByText(said(words.problems.beforeStart('2026-03-12')))).toBeDefined()
    await waitFor(() => expect(document.activeElement).toBe(cell(words.on, anne)))
    expect(topics(anne).value).toBe('Le CV')
    expect(listed(book().meetings)).toEqual([])
  })

  it('name the line that is refused, and save none', async () => {
    const { user } = show(aBookWithTwo())
    // The window shows the second pair at work; the law already knows that it is over.
    const { bridge } = window
    Object.defineProperty(window, 'bridge', {
      value: { ask: (channel: string, question: unknown) => (channel === 'meeting.save-many' ? Promise.resolve(refused) : bridge.ask(channel, question)) },
      configurable: true,
    })
    cell(words.on, anne).focus()
    await user.keyboard('12/5{Enter}12/5{Tab}')
    await user.click(save())
    expect(await screen.findByText(said(words.refused(benoit)))).toBeDefined()
    expect(screen.getByText(said(words.problems.afterEnd('2026-05-10')))).toBeDefined()
    await waitFor(() => expect(document.activeElement).toBe(cell(words.on, benoit)))
    expect(cell(words.on, anne).value).toBe('12/05/2026')
  })

  it('keep what is written in a line while it is being saved', async () => {
    const { user } = show(aBookWithTwo())
    const { bridge } = window
    let answer = () => {}
    const disk = new Promise<void>(resolve => (answer = resolve))
    const slow = { ask: async (...asked: Parameters<typeof bridge.ask>) => disk.then(() => bridge.ask(...asked)) }
    Object.defineProperty(window, 'bridge', { value: slow, configurable: true })
    for (const names of [anne, benoit]) {
      cell(words.on, names).focus()
      await user.keyboard('12/5{Tab}')
    }
    await user.click(save())
    await user.type(topics(anne), 'Le CV')
    answer()
    expect(await screen.findByText(said(words.saved(2, 2)))).toBeDefined()
    expect(topics(anne).value).toBe('Le CV')
    expect(cell(words.on, benoit).value).toBe('')
  })

  it('warn where a meeting was noted that day already', async () => {
    const { user } = show(withMeeting(aBookWithTwo(), '2026-05-12'))
    cell(words.on, anne).focus()
    await user.keyboard('12/5{Tab}')
    expect(screen.getByText(said(`! ${words.noted}`))).toBeDefined()
  })

  it('show the pairs of one coordinator, and those where something was typed', async () => {
    const { user } = show(aBookWithTwo())
    const coordinator = screen.getByRole('combobox', { name: words.coordinator })
    await user.selectOptions(coordinator, 'Noémie Lefèvre')
    expect(screen.getAllByRole('row')).toHaveLength(2)
    await user.type(topics(anne), 'Le CV')
    await user.selectOptions(coordinator, 'Karim El Amrani')
    expect(screen.getAllByRole('row')).toHaveLength(3)
  })

  it('say so where no pair is at work', () => {
    show(aCasebook())
    expect(screen.getByText(said(words.empty))).toBeDefined()
  })
})

const refused = { ok: false, error: { code: 'meeting/entry-refused', entry: 1, refusal: { code: 'meeting/after-end', notAfter: day('2026-05-10') } } } as const
