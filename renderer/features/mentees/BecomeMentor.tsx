import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'

import { openPairsOf, pairsOf } from '#shared/casebook/availability'
import { listed } from '#shared/casebook/casebook'
import { stateOf } from '#shared/domain/pair'
import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { closingWords } from '#shared/text/closing'

const words = closingWords.mentor

/** A mentee of before who wishes to accompany others: a file of a mentor is made, and both files lead to each other. Nothing before a first pair was closed. */
export function BecomeMentor({ mentee }: { readonly mentee: Mentee }) {
  const [book, send] = [useCasebook(), useSend()]
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const [isAsked, setIsAsked] = useState(false)
  const already = listed(book.mentors).find(({ formerMenteeId }) => formerMenteeId === mentee.id)
  const isInPair = openPairsOf(book, mentee.id).length > 0
  if (!already && !pairsOf(book, mentee.id).some(pair => stateOf(pair).stage === 'closed')) return null

  const register = async () => {
    setIsAsked(false)
    const delta = await attempt(send('mentor.from-mentee', { menteeId: mentee.id }))
    const id = listed(delta?.put.mentors ?? {})[0]?.id
    if (id !== undefined) navigate(places.mentor(id))
  }

  if (already) {
    return (
      <Section title={words.title}>
        <p>
          {words.already(already.registeredOn)} <Link href={places.mentor(already.id)}>{words.toMentor}</Link>
        </p>
      </Section>
    )
  }
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p>{words.lead}</p>
        <ul>
          <li>{words.over}</li>
          <li>{words.notOver}</li>
          <li>{words.never}</li>
        </ul>
        <Problem problem={problem} />
        {isInPair ? (
          <p className="form-hint">{words.open}</p>
        ) : (
          <div>
            <Button variant="default" onClick={() => setIsAsked(true)}>
              {words.act}
            </Button>
            <ConfirmDialog opened={isAsked} title={words.confirmTitle(fullName(mentee))} confirmLabel={words.confirm} onConfirm={() => void register()} onClose={() => setIsAsked(false)}>
              {words.confirmText}
            </ConfirmDialog>
          </div>
        )}
      </div>
    </Section>
  )
}
