import { Link } from 'wouter'

import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { type Staff, StaffFields } from '../StaffFields'
import { problemAt, type StepProps, withField } from './step-props'

import { listed } from '#shared/casebook/casebook'
import { isAtWork } from '#shared/domain/coordinator'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.form.staff

/** Who of the staff follows the pair. */
export function StaffStep({ draft, problems, book, keep }: StepProps) {
  if (!listed(book.coordinators).some(isAtWork) && draft.coordinatorId === undefined) return <Notice tone="warning" title={words.none} action={<Link href={places.settingsTeam}>{words.toTeam}</Link>} />

  const choose = ({ coordinatorId, substituteId }: Staff) => keep(withField(withField(draft, 'coordinatorId', coordinatorId), 'substituteId', substituteId))
  const errors = { coordinatorId: problemAt(problems, 'coordinatorId'), substituteId: problemAt(problems, 'substituteId') }
  return <StaffFields book={book} staff={draft} onChange={choose} errors={errors} />
}
