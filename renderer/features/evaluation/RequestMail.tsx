import { useCasebook } from '../../api/mirror'
import { memberName } from '../../api/team'
import { filledText } from '../../paper/filled-text'
import { mailQuestion } from '../../paper/mail-question'
import { MailActions } from '../../paper/MailActions'
import { occasionOf, type Questionnaire } from './entry/questionnaire'

import { textInForce } from '#shared/casebook/content-in-force'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { defaults } from '#shared/defaults/defaults'
import type { EvaluationBlank } from '#shared/defaults/texts'
import { addDays } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullName } from '#shared/domain/person'
import { evaluationWords as words } from '#shared/text/evaluation'
import { shortDay } from '#shared/text/format'

/** How long one has to give a questionnaire back, in days. */
const DAYS_TO_ANSWER = 21

interface RequestMailProps {
  readonly of: Questionnaire
  readonly today: IsoDate
}

/** The mail that brings the questionnaire to one of the two, with the questionnaire joined. */
export function RequestMail({ of, today }: RequestMailProps) {
  const book = useCasebook()
  const { pair, side } = of
  const person = side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]
  const [coordinator, organisation] = [book.coordinators[pair.coordinatorId], organisationOf(book)]
  if (!person) return null
  const known: Readonly<Record<EvaluationBlank, string>> = {
    prénom: person.givenName,
    'numéro du binôme': pair.reference,
    'date de réponse': shortDay(addDays(today, DAYS_TO_ANSWER)),
    'personne de contact': memberName(book, pair.coordinatorId) ?? words.nobody,
    contact: coordinator?.phone ?? coordinator?.email ?? organisation?.phone ?? organisation?.email ?? '',
    association: organisation?.name ?? '',
  }
  const to = person.email === undefined ? [] : [{ name: fullName(person), address: person.email }]
  const draft = { subject: words.mailSubject, body: filledText(textInForce(book, 'evaluation-request', defaults), known), to, bcc: [] }
  return (
    <>
      <p className="form-hint">{words.mailWhy}</p>
      <MailActions draft={mailQuestion(draft, `${today}_${words.mailFile}_${pair.reference}`, { kind: 'occasion-grid', occasion: occasionOf(of) })} withoutEmail={person.email === undefined ? [fullName(person)] : []} />
    </>
  )
}
