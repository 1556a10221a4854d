import { shownAddress } from '#shared/domain/address'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { ContractFacts } from '#shared/domain/contract'
import { fullName } from '#shared/domain/person'
import { paper } from '#shared/text/paper'

import type { Block, Text } from './document'
import { capitalised } from './fill-article'

const words = paper.contract

type Row = readonly [label: string, value: Text]

/** Who the three parties are: what is not known and belongs on paper is a line to fill by hand. */
export const contractParties = (facts: ContractFacts): readonly Block[] => [association(facts), mentor(facts), mentee(facts)]

function association({ organisation, coordinator, substitute }: ContractFacts): Block {
  const { name, legalForm, companyNumber, address, representative } = organisation
  const signatory = representative && joined(', ', representative.name, representative.role)
  const rows: readonly Row[] = [
    [words.denomination, [{ text: name, strong: true }, { text: after(', ', paper.legalForms[legalForm]) }]],
    [words.office, shownAddress(address) || paper.toFill],
    [words.number, shownCompanyNumber(companyNumber)],
    [words.representedBy, signatory ?? paper.toFill],
    [words.contact, staff(coordinator)],
    ...(substitute ? [[words.substitute, staff(substitute)] as const] : []),
  ]
  return { kind: 'facts', caption: words.association, rows }
}

function mentor({ mentor: person, terms }: ContractFacts): Block {
  const rows: readonly Row[] = [
    [words.name, [{ text: fullName(person), strong: true }]],
    ...(person.jobTitle ? [[words.jobTitle, person.jobTitle] as const] : []),
    ...(person.activity ? [[words.activity, person.activity] as const] : []),
    [words.frame, frame(person)],
    [words.place, terms.meetingPlace],
    [words.reach, reach(person)],
  ]
  return { kind: 'facts', caption: words.mentorParty(capitalised(paper.mentor.the[person.agreement])), rows }
}

function mentee({ mentee: person }: ContractFacts): Block {
  const rows: readonly Row[] = [
    [words.name, [{ text: fullName(person), strong: true }]],
    [words.municipality, person.municipality ?? paper.toFill],
    [words.reach, reach(person)],
    ...(person.partner ? [[words.partner, partner(person.partner, person.referent)] as const] : []),
  ]
  return { kind: 'facts', caption: words.menteeParty(capitalised(paper.mentee.the[person.agreement])), rows }
}

function frame({ frame: kind, agreement, employerAgreedOn }: ContractFacts['mentor']): string {
  const shown = paper.frames[kind][agreement]
  return kind === 'working-time' ? paper.employerAgreed(shown, employerAgreedOn) : shown
}

const partner = (name: string, referent: string | undefined) => (referent ? words.withReferent(name, referent) : name)

const reach = ({ phone, email }: { readonly phone?: string | undefined; readonly email?: string | undefined }) =>
  joined(' · ', phone, email) || paper.toFill

const staff = ({ name, role, phone, email, presence }: ContractFacts['coordinator']) =>
  joined(' · ', joined(', ', name, role), phone, email, presence && words.presentOn(presence))

const joined = (between: string, ...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(between)

const after = (sign: string, text: string) => (text ? sign + text : '')
