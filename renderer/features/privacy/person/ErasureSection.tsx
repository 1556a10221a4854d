import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Problem } from '../../../ui/Problem'
import { ErasurePreview } from './ErasurePreview'
import { useErasureEffects } from './use-erasure-effects'

import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import type { PersonSubject } from '#shared/grids/interview'
import { dataRights } from '#shared/text/data-rights'

const words = dataRights.erasure

/** Erases a person: first one reads what goes, what stays and what is out of reach; then one types the name. */
export function ErasureSection({ who, person }: { readonly who: PersonSubject; readonly person: Mentor | Mentee }) {
  const [isLooking, setLooking] = useState(false)
  return (
    <Stack gap="sm" align="flex-start">
      <p>{words.lead}</p>
      {isLooking ? (
        <Erasure who={who} name={fullName(person)} />
      ) : (
        <Button variant="default" onClick={() => setLooking(true)}>
          {words.look}
        </Button>
      )}
    </Stack>
  )
}

function Erasure({ who, name }: { readonly who: PersonSubject; readonly name: string }) {
  const effects = useErasureEffects(who)
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [typed, setTyped] = useState('')
  const unsure = effects.mentions.filter(({ sure }) => !sure)
  const [familyNameToo, setFamilyNameToo] = useState(true)
  return (
    <Stack gap="sm" w="100%">
      <ErasurePreview effects={effects} />
      {unsure.length > 0 && <Checkbox label={words.familyNameToo} description={words.familyNameHint} checked={familyNameToo} onChange={event => setFamilyNameToo(event.currentTarget.checked)} />}
      <TextInput maw={560} label={words.name(name)} value={typed} maxLength={700} autoComplete="off" onChange={event => setTyped(event.currentTarget.value)} />
      <Problem problem={problem} />
      <div>
        <Button color="red" disabled={typed.trim() === ''} onClick={() => void attempt(send('person.erase', { who, name: typed, familyNameToo }))}>
          {words.act}
        </Button>
      </div>
    </Stack>
  )
}
