import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { UnderWay } from '../../../renderer/ui/UnderWay'
import { show } from '../show'

import { forms } from '#shared/text/forms'

describe('what takes a while', () => {
  it('is said aloud, and can be stopped once it is worth it', async () => {
    const stop = vi.fn()
    const { person } = show(<UnderWay text="Lecture" onStop={stop} />)
    expect(screen.getByRole('status').textContent).toBe('Lecture')
    expect(screen.queryByRole('button')).toBeNull()
    await person.click(await screen.findByRole('button', { name: forms.stop }))
    expect(stop).toHaveBeenCalledOnce()
  })
})
