import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { KeepingContext } from '../../../renderer/ui/keeping'
import { Problem } from '../../../renderer/ui/Problem'
import { show } from '../show'

import { backupWords } from '#shared/text/backups'

const problem = { title: 'Le disque est plein.', places: [] }

describe('why something could not be done', () => {
  it('takes the focus as it comes up', async () => {
    show(<Problem problem={problem} />)
    expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true)
  })

  it('offers to save everything elsewhere where the disk refused, and only there', async () => {
    const saveElsewhere = vi.fn()
    const { person } = show(
      <KeepingContext value={{ isReading: false, saveElsewhere }}>
        <Problem problem={problem} />
        <Problem problem={{ ...problem, isOfTheDisk: true }} />
      </KeepingContext>,
    )
    await person.click(screen.getByRole('button', { name: backupWords.elsewhere.button }))
    expect(saveElsewhere).toHaveBeenCalledOnce()
  })
})
