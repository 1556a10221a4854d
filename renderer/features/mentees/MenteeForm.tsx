import { useLocation } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { FrozenNotice } from '../../ui/FrozenNotice'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { useAskedField } from '../../ui/use-asked-field'
import { FrozenMentee } from './FrozenMentee'
import { MenteeEditor } from './MenteeEditor'

import { fullName } from '#shared/domain/person'
import { people } from '#shared/text/people'

const { mentees: words } = people

/** Enters a mentee, or corrects one. */
export function MenteeForm({ menteeId }: { readonly menteeId?: string }) {
  const { mentees } = useCasebook()
  const [, navigate] = useLocation()
  const { backTo } = useAskedField()
  const mentee = menteeId === undefined ? undefined : entityAt(mentees, menteeId)
  if (menteeId !== undefined && !mentee) return <NotFound title={words.unknown} />
  if (mentee?.erased) return <FrozenMentee mentee={mentee} />
  return (
    <Page title={mentee ? words.editTitle(fullName(mentee)) : words.newTitle} lead={mentee ? people.editLead : people.createdLead}>
      {mentee && <FrozenNotice kind="mentee" person={mentee} />}
      <MenteeEditor
        mentee={mentee}
        onSaved={id => navigate(backTo ?? (id === undefined ? places.mentees : places.mentee(id)))}
        onCancel={() => navigate(backTo ?? (mentee ? places.mentee(mentee.id) : places.mentees))}
      />
    </Page>
  )
}
