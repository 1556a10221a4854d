import { useLocation } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { FrozenNotice } from '../../ui/FrozenNotice'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { useAskedField } from '../../ui/use-asked-field'
import { FrozenMentor } from './FrozenMentor'
import { MentorEditor } from './MentorEditor'

import { fullName } from '#shared/domain/person'
import { people } from '#shared/text/people'

const { mentors: words } = people

/** Enters a mentor, or corrects one. */
export function MentorForm({ mentorId }: { readonly mentorId?: string }) {
  const { mentors } = useCasebook()
  const [, navigate] = useLocation()
  const { backTo } = useAskedField()
  const mentor = mentorId === undefined ? undefined : entityAt(mentors, mentorId)
  if (mentorId !== undefined && !mentor) return <NotFound title={words.unknown} />
  if (mentor?.erased) return <FrozenMentor mentor={mentor} />
  return (
    <Page title={mentor ? words.editTitle(fullName(mentor)) : words.newTitle} lead={mentor ? people.editLead : people.createdLead}>
      {mentor && <FrozenNotice kind="mentor" person={mentor} />}
      <MentorEditor
        mentor={mentor}
        onSaved={id => navigate(backTo ?? (id === undefined ? places.mentors : places.mentor(id)))}
        onCancel={() => navigate(backTo ?? (mentor ? places.mentor(mentor.id) : places.mentors))}
      />
    </Page>
  )
}
