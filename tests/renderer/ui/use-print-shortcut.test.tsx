import { expect, it, vi } from 'vitest'

import { useShortcuts } from '../../../renderer/app/use-shortcuts'
import { usePrintShortcut } from '../../../renderer/ui/use-print-shortcut'
import { show } from '../show'

function Window({ onPrint }: { readonly onPrint?: () => void }) {
  useShortcuts()
  return onPrint ? <Paper onPrint={onPrint} /> : null
}

function Paper({ onPrint }: { readonly onPrint: () => void }) {
  usePrintShortcut(onPrint)
  return null
}

it('prints what is in sight by Ctrl+P', async () => {
  const onPrint = vi.fn()
  const { person } = show(<Window onPrint={onPrint} />)

  await person.keyboard('{Control>}p{/Control}')

  expect(onPrint).toHaveBeenCalledOnce()
})

it('does nothing where there is nothing to print', async () => {
  const prevented: boolean[] = []
  const { person } = show(<Window />)
  window.addEventListener('keydown', event => prevented.push(event.defaultPrevented))

  await person.keyboard('{Control>}p{/Control}')

  expect(prevented.at(-1)).toBe(true)
})
