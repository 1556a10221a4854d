import { Select } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'

import { useCasebook } from '../api/mirror'
import { useWorker } from '../api/worker'

import { listed } from '#shared/casebook/casebook'
import { isAtWork } from '#shared/domain/coordinator'
import { fullName } from '#shared/domain/person'
import { shell } from '#shared/text/shell'

/** Who is working: the name that each change carries; with its question above it where it is not in the bar. */
export function WorkerSelect({ label }: { readonly label?: string }) {
  const { worker, choose } = useWorker()
  const team = listed(useCasebook().coordinators).filter(isAtWork)
  const choices = team.map(coordinator => ({ value: coordinator.id, label: fullName(coordinator) }))
  return (
    <Select
      {...(label === undefined ? { className: 'worker-select', 'aria-label': shell.worker.label } : { label, comboboxProps: { withinPortal: true } })}
      title={shell.worker.hint}
      placeholder={shell.worker.choose}
      leftSection={<IconUser size={16} aria-hidden="true" />}
      data={choices}
      value={worker?.id ?? null}
      onChange={id => {
        const chosen = team.find(each => each.id === id)
        if (chosen) choose(chosen.id)
      }}
      allowDeselect={false}
    />
  )
}
