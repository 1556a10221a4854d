import { shownCompanyNumber } from '#shared/domain/company-number'
import { type Company, firstContact, type ManagementAgreement } from '#shared/domain/company'
import { shortDay } from '#shared/text/format'
import { curved, typeset } from '#shared/text/paper'
import { companySheet } from '#shared/text/sheets/company-sheet'

import type { Block, FormCell, SignatureFrame } from './document'
import { nameOnPaper } from './facts-on-paper'
import { box } from './grid-cells'
import type { SheetSource } from './sheet-source'

const words = companySheet.agreement

/** What is known of a company’s agreement; nothing of it for a blank sheet. */
interface Known {
  readonly company: Company
  readonly agreement: ManagementAgreement
}

const room = (label: string, span: number): FormCell => ({ label, span, answer: { kind: 'room', lines: 1 } })
const known = (label: string, span: number, text: string | undefined): FormCell => (text === undefined ? room(label, span) : { label, span, answer: { kind: 'said', text } })
const yesOrNo = (label: string, span: number, said?: boolean): FormCell => ({ label, span, answer: { kind: 'boxes', items: [box(words.yes, said === true), box(words.no, said === false)] } })

/** The agreement of the management, to fill in and to sign; what was granted already is written in (documents §3.3). */
export function agreementBlocks({ organisation }: SheetSource, about: Known | undefined): readonly Block[] {
  const company = about?.company
  const granted = about?.agreement.state === 'granted' ? about.agreement : undefined
  const planned = granted?.mentorsPlanned ?? company?.sponsorship?.mentors
  const contact = company && firstContact(company)
  const frames: readonly SignatureFrame[] = [
    { title: words.signatory, ...(granted && { name: nameOnPaper(granted.signatory), ...(granted.signatoryRole && { quality: curved(granted.signatoryRole) }) }) },
    { title: words.association, ...(organisation.representative && { name: organisation.representative.name, quality: organisation.representative.role }) },
  ]
  return [
    { kind: 'heading', level: 2, text: words.title },
    {
      kind: 'form',
      rows: [
        [known(words.company, 7, company && curved(company.name)), known(words.number, 5, company?.companyNumber && shownCompanyNumber(company.companyNumber))],
        [known(words.contact, 7, contact && nameOnPaper(contact.name)), known(words.mentors, 5, planned === undefined ? undefined : String(planned))],
        [yesOrNo(words.insurance, 12, granted?.insuranceConfirmed)],
        [yesOrNo(words.visibility, 12, granted?.visibility)],
        [known(words.from, 4, granted && shortDay(granted.on)), known(words.until, 3, granted?.until && shortDay(granted.until)), yesOrNo(words.renewed, 5, granted?.renewed)],
        [known(words.terms, 12, granted?.terms && typeset(granted.terms))],
      ],
    },
    { kind: 'signatures', frames },
  ]
}
