import { filledText } from '../../../paper/filled-text'

import type { MailQuestion } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'
import { settingsInForce, textInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { ProposalBlank } from '#shared/defaults/texts'
import { addDays } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { longDay } from '#shared/text/paper'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.mail

/**
 * The mail that goes with the profile sheet, or asks again: the association's own text, its blanks filled. It says no more of the mentee than
 * the sheet does. An answer is asked for a day to come, even where the one that was told is past.
 */
export function proposalMail(book: Casebook, pair: Pair, key: 'proposal' | 'proposal-reminder', today: IsoDate): MailQuestion {
  const [mentor, mentee, contact] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  const state = stateOf(pair)
  const expected = state.stage === 'proposed' ? state.answerExpectedOn : undefined
  const inTime = addDays(today, settingsInForce(book, 'matching', defaults).answerDays)
  const known: Readonly<Record<ProposalBlank, string | undefined>> = {
    'prénom du mentor': mentor?.givenName,
    'personne proposée': mentee?.givenName,
    'date de la proposition': longDay(pair.opening.kind === 'proposed' ? pair.opening.on : today),
    'date de réponse': longDay(expected && expected > today ? expected : inTime),
    'personne de contact': contact && [fullName(contact), contact.phone, contact.email].filter(Boolean).join(', '),
    association: book.organisation.organisation?.name,
  }
  return {
    fileName: key === 'proposal' ? words.fileName : words.reminderFileName,
    subject: key === 'proposal' ? words.subject : words.reminderSubject,
    body: filledText(textInForce(book, key, defaults), known),
    to: mentor?.email ? [mentor.email] : [],
    bcc: [],
  }
}
