import type { ArticleSet } from '#shared/domain/articles'
import type { ContractFacts } from '#shared/domain/contract'
import { hours, longDay, paper, typeset } from '#shared/text/paper'

import { amendmentDocument, amendmentSignatures, changeBlocks, type PrintedAmendment, type Printing as AmendmentPrinting } from '../amendment-document'
import { annexBlocks, contractSignatures } from '../contract-end'
import { articleBlocks, contractDocument, type Printing } from '../contract-document'
import { contractParties } from '../contract-parties'
import { onPaper } from '../facts-on-paper'
import { associationValues, known, menteeValues, mentorValues, paperValues, responsibleValues } from './common-values'
import type { FieldValues } from './template-field'

/** What the fields of a contract hold, from the same facts as our own pages; a draft has no day yet. */
export function contractValues(typed: ContractFacts, articles: ArticleSet, printing: Printing): FieldValues {
  const facts = onPaper(typed)
  const document = contractDocument(typed, articles, printing)
  return {
    ...paperValues(document, document.parts[0]?.blocks ?? [], facts.organisation),
    ...partiesValues(facts),
    ...known({
      date: printing.status === 'printed' ? longDay(printing.printedOn) : undefined,
      'contrat.version': printing.status === 'printed' ? String(printing.version) : undefined,
      'contrat.suppleance': facts.substitute?.name,
      'rencontre.lieu': facts.terms.meetingPlace,
      'rencontre.acces': facts.terms.accessInstructions,
      'rencontre.rythme': paper.amounts.meetingsPerMonth(facts.terms.meetingsPerMonth),
      'rencontre.duree': hours(facts.terms.minutesPerMeeting),
      'rencontre.contact': facts.terms.contactChannel,
      parties: contractParties(facts),
      articles: articleBlocks(facts, articles),
      annexes: annexBlocks(facts),
      signatures: contractSignatures(facts),
    }),
  }
}

/** What the fields of an amendment hold, from the same facts as our own pages. */
export function amendmentValues(amendment: PrintedAmendment, printing: AmendmentPrinting): FieldValues {
  const facts = onPaper(amendment.facts)
  const document = amendmentDocument(amendment, printing)
  return {
    ...paperValues(document, document.parts[0]?.blocks ?? [], facts.organisation),
    ...partiesValues(facts),
    ...known({
      date: printing.status === 'printed' ? longDay(printing.printedOn) : undefined,
      'avenant.numero': String(amendment.number),
      'avenant.motif': typeset(amendment.reason),
      changements: changeBlocks({ ...amendment, facts }),
      signatures: [amendmentSignatures(facts)],
    }),
  }
}

const partiesValues = ({ organisation, coordinator, mentor, mentee, reference, terms }: ContractFacts): FieldValues => ({
  ...associationValues(organisation),
  ...responsibleValues(coordinator),
  ...mentorValues(mentor),
  ...menteeValues(mentee),
  'binome.reference': reference,
  'contrat.debut': longDay(terms.startsOn),
  'contrat.fin': longDay(terms.endsOn),
})
