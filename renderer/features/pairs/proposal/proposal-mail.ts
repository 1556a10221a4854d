import { filledText } from '../../../paper/filled-text'

import type { MailQuestion } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'
import { textInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { ProposalBlank } from '#shared/defaults/texts'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { longDay } from '#shared/text/paper'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.mail

/**
 * The mail that goes with the profile sheet, or asks again: the association's own text, its blanks filled. It says no more of the mentee than
 * the sheet does. Both name the day until which an answer is expected.
 */
export function proposalMail(book: Casebook, pair: Pair, key: 'proposal' | 'proposal-reminder', answerExpectedOn: IsoDate): MailQuestion {
  const [mentor, mentee, contact] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  const known: Readonly<Record<ProposalBlank, string | undefined>> = {
    'prénom du mentor': mentor?.givenName,
    'personne proposée': mentee?.givenName,
    'date de la proposition': pair.opening.kind === 'proposed' ? longDay(pair.opening.on) : undefined,
    'date de réponse': longDay(answerExpectedOn),
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
