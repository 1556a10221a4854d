import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { entityAt } from '../../../api/names'
import { useAttempt } from '../../../api/use-attempt'
import { WhoDoesIt } from '../../../asking/WhoDoesIt'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { UnderWay } from '../../../ui/UnderWay'
import { useForgetting } from '../use-forgetting'
import { ErasurePreview } from './ErasurePreview'
import { useErasureEffects } from './use-erasure-effects'

import { whyNotErased } from '#shared/casebook/erasure'
import type { PairId } from '#shared/domain/ids'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import type { PersonSubject } from '#shared/grids/interview'
import { dataRights } from '#shared/text/data-rights'

const words = dataRights.erasure

/** Erases a person: first one reads what goes, what stays and what is out of reach; then one types the name. */
export function ErasureSection({ who, person }: { readonly who: PersonSubject; readonly person: Mentor | Mentee }) {
  const book = useCasebook()
  const [isLooking, setLooking] = useState(false)
  const refusal = whyNotErased(book, who)
  if (refusal?.code === 'person/pair-open') return <StillPaired pairIds={refusal.pairIds} />
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

/** Somebody counts on them: that comes first, with the way there. */
function StillPaired({ pairIds }: { readonly pairIds: readonly PairId[] }) {
  const { pairs } = useCasebook()
  const { title, detail } = words.pairOpen(pairIds.length)
  return (
    <Notice tone="warning" title={title}>
      {detail}{' '}
      {pairIds.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={places.pair(id)}>{entityAt(pairs, id)?.reference}</Link>
        </span>
      ))}
    </Notice>
  )
}

function Erasure({ who, name }: { readonly who: PersonSubject; readonly name: string }) {
  const effects = useErasureEffects(who)
  const forget = useForgetting()
  const { problem, attempt } = useAttempt()
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const unsure = effects.mentions.filter(({ places: found }) => found.some(({ sure }) => !sure))
  const [familyNameToo, setFamilyNameToo] = useState(true)
  const erase = async () => {
    setBusy(true)
    await attempt(forget('person.erase', { who, name: typed, familyNameToo }))
    setBusy(false)
  }
  return (
    <Stack gap="sm" w="100%">
      <ErasurePreview who={who} effects={effects} />
      {unsure.length > 0 && <Checkbox label={words.familyNameToo} description={words.familyNameHint} checked={familyNameToo} onChange={event => setFamilyNameToo(event.currentTarget.checked)} />}
      <TextInput maw={560} label={words.name(name)} value={typed} maxLength={700} autoComplete="off" onChange={event => setTyped(event.currentTarget.value)} />
      <WhoDoesIt />
      <Problem problem={problem} />
      {isBusy && <UnderWay text={words.underWay} />}
      <div>
        <Button color="red" loading={isBusy} disabled={typed.trim() === ''} onClick={() => void erase()}>
          {words.act}
        </Button>
      </div>
    </Stack>
  )
}
