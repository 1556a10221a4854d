import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { ChoiceField } from '../../ui/ChoiceField'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { type Candidate, candidatesFor } from './candidates'

import { inUse } from '#shared/casebook/limitation'
import { audienceOf, type GroupSession } from '#shared/domain/group-session'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.invite

/** Whom to invite: first those whose next step this session is, then anyone else it is for. */
export function InviteSection({ session }: { readonly session: GroupSession }) {
  const book = useCasebook()
  const today = useToday()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [done, setDone] = useState('')
  const candidates = candidatesFor(book, session, today)
  const isAhead = session.on > today
  const audience = audienceOf(session.kind)
  const isEmpty = (audience === 'mentor' ? inUse(book.mentors) : inUse(book.mentees)).length === 0
  // Someone invited meanwhile is no candidate any more.
  const picked = candidates.filter(({ id }) => chosen.includes(id))
  const suggested = candidates.filter(({ isSuggested }) => isSuggested)
  const others = candidates.filter(({ isSuggested }) => !isSuggested)
  const everyone = session.kind === 'community' && isAhead ? suggested.filter(({ alsoOn }) => alsoOn === undefined) : []
  const extra = picked.filter(({ isSuggested }) => !isSuggested)

  const invite = async (people: readonly Candidate[]) => {
    if (!(await attempt(send('session.invite', { id: session.id, who: people.map(({ who }) => who) })))) return
    setChosen([])
    setDone(words.done(people.length))
  }
  const shown = [...suggested, ...extra]
  const fresh = suggested.filter(({ alsoOn }) => alsoOn === undefined).map(({ id }) => id)

  return (
    <Section title={isAhead ? words.title : words.titleAfter}>
      <div className="page-body">
        {candidates.length === 0 && <p className="unknown">{(isEmpty ? words.nobodyYet : words.nobody)[audience]}</p>}
        {everyone.length > 0 && (
          <>
            <Group>
              <Button onClick={() => void invite(everyone)}>{words.everyone(everyone.length)}</Button>
            </Group>
            <p className="form-hint">{words.everyoneWhy}</p>
          </>
        )}
        {shown.length > 0 && (
          <Checkbox.Group label={words.suggested[session.kind]} value={picked.map(({ id }) => id)} onChange={setChosen}>
            <div className="choices invite-people">
              {shown.map(candidate => (
                <Checkbox key={candidate.id} value={candidate.id} label={labelOf(candidate)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        {isAhead && suggested.some(each => each.mayCouple) && (
          <p className="form-hint">{sessionWords.coupled.hint(suggested.filter(each => each.mayCouple).map(({ name }) => name))}</p>
        )}
        {others.length > extra.length && (
          <div className="fields">
            <ChoiceField
              label={words.others[audience]}
              placeholder={words.search}
              choices={others.filter(({ id }) => !chosen.includes(id)).map(candidate => ({ value: candidate.id, label: labelOf(candidate) }))}
              value=""
              onChange={id => id !== '' && setChosen([...chosen, id])}
            />
          </div>
        )}
        <Group gap="sm">
          {candidates.length > 0 && (
            <Button variant={everyone.length > 0 ? 'default' : 'filled'} onClick={() => void invite(picked)} disabled={picked.length === 0}>
              {isAhead ? words.act(picked.length) : words.add(picked.length)}
            </Button>
          )}
          {fresh.length > 1 && (
            <Button variant="default" onClick={() => setChosen(picked.length === 0 ? fresh : [])}>
              {picked.length === 0 ? words.all(fresh.length) : words.none}
            </Button>
          )}
          <span role="status">{done}</span>
        </Group>
        <Problem problem={problem} />
      </div>
    </Section>
  )
}

const labelOf = ({ label, alsoOn }: Candidate) => (alsoOn === undefined ? label : `${label} (${words.alsoAt(alsoOn)})`)
