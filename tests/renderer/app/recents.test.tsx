import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'

import { createMirror, MirrorProvider } from '../../../renderer/api/mirror'
import { RECENTS } from '../../../renderer/app/recents'
import { useRecents, useRemembering } from '../../../renderer/app/use-recents'
import { createDrafts, DraftsContext } from '../../../renderer/ui/drafts'
import { places } from '../../../renderer/ui/places'
import { aCasebook, aMentor, mentorId } from '../../builders/casebook'

afterEach(cleanup)

function Remembered() {
  useRemembering()
  return <>{useRecents().map(({ id, label }) => <li key={id}>{label}</li>)}</>
}

it('an erasure, which takes the list of recent files from the disk, leaves those of the others', async () => {
  const sent: Readonly<Record<string, unknown>>[] = []
  const drafts = createDrafts({ [RECENTS]: [['mentors', mentorId(1)], ['mentors', mentorId(2)]] }, async all => {
    sent.push(all)
    return { ok: true }
  })
  const mirror = createMirror(aCasebook({ mentors: [aMentor(1), aMentor(2, { familyName: 'Baert' })] }))
  render(
    <Router hook={memoryLocation({ path: places.today }).hook}>
      <MirrorProvider mirror={mirror}>
        <DraftsContext value={drafts}>
          <Remembered />
        </DraftsContext>
      </MirrorProvider>
    </Router>,
  )
  expect(screen.getAllByRole('listitem')).toHaveLength(2)

  const erasedAway = { put: { mentors: { [mentorId(1)]: aMentor(1, { erased: { on: '2026-03-16', number: 1001 } }) } }, removed: {} }
  vi.stubGlobal('bridge', { ask: () => Promise.resolve({ ok: true, value: erasedAway }) })
  await act(() => mirror.send('person.erase', { who: { kind: 'mentor', id: mentorId(1) }, name: 'peu importe', familyNameToo: true }))
  act(() => drafts.keepOnly({}))

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Baert')])
  void drafts.flush()
  expect(JSON.stringify(sent.at(-1))).toContain(mentorId(2))
  expect(JSON.stringify(sent.at(-1))).not.toContain(mentorId(1))
})
