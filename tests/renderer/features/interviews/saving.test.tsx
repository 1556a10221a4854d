import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { shell } from '#shared/text/shell'

import { readFolder } from '../../../../electron/main/store/read-folder'
import { SaveMark } from '../../../../renderer/app/SaveMark'
import { InterviewPage } from '../../../../renderer/features/interviews/InterviewPage'
import { moveIn, showIn } from '../../show'
import { begin, type House, register } from '../mentors/a-mentor'

/** An interview on the screen, with what the head of the window says of saving. */
async function interviewing() {
  const house = await moveIn()
  const id = await begin(house, await register(house))
  const { person } = await showIn(
    house,
    <>
      <SaveMark />
      <InterviewPage interviewId={id} />
    </>,
  )
  return { house, person }
}

const onDisk = async ({ dataFolder }: House) => JSON.stringify(await readFolder(dataFolder))
const field = () => screen.getByRole('textbox', { name: /^Métiers que vous connaissez/ })
const mark = () => screen.getByRole('status').textContent

describe('a text of an interview', () => {
  it('lies on the disk soon after, though its field is never left, and is not called saved before', async () => {
    const { house, person } = await interviewing()
    expect(mark()).toBe(shell.saving.saved)

    await person.click(field())
    await person.paste('soudeuse')
    expect(mark()).toBe(shell.saving.saving)
    expect(await onDisk(house)).not.toContain('soudeuse')

    await waitFor(async () => expect(await onDisk(house)).toContain('soudeuse'), { timeout: 2000 })
    await waitFor(() => expect(mark()).toBe(shell.saving.saved))
  })

  it('is sent as the window is closed, without a question', async () => {
    const { house, person } = await interviewing()
    const asked = vi.spyOn(house.bridge, 'ask')
    await person.click(field())
    await person.paste('soudeuse')
    expect(asked).not.toHaveBeenCalled()

    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true)

    expect(asked).toHaveBeenCalledOnce()
    await waitFor(async () => expect(await onDisk(house)).toContain('soudeuse'))
  })
})
