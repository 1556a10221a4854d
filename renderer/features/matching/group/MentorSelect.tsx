import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'

import { useMatchedBook } from '../use-matched-book'
import { mentorInMenu } from './group-words'

import type { MentorId } from '#shared/domain/ids'
import { fullName } from '#shared/domain/person'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'
import { groupPage as words } from '#shared/text/matching-pages'

interface MentorSelectProps {
  readonly mentee: MenteeProfile
  readonly mentors: readonly MentorProfile[]
  readonly settings: MatchingSettings
  /** The mentor of today; absent for a mentee without one. */
  readonly value?: MentorId
  readonly onChange: (mentorId: MentorId | undefined) => void
}

/** The mentor of a mentee, chosen by hand; beside each name the score, or what is in the way. */
export function MentorSelect({ mentee, mentors, settings, value, onChange }: MentorSelectProps) {
  const book = useMatchedBook()
  const choices = useMemo(() => mentors.map(mentor => ({ value: mentor.id, label: mentorInMenu(book, mentor, mentee, settings) })), [book, mentors, mentee, settings])
  return (
    <NativeSelect
      className="group-select"
      aria-label={words.mentorOf(fullName(mentee))}
      value={value ?? ''}
      data={[...(value ? [] : [{ value: '', label: words.noMentorYet }]), ...choices]}
      onChange={({ currentTarget }) => onChange(mentors.find(({ id }) => id === currentTarget.value)?.id)}
    />
  )
}
