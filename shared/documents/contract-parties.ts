import { shownAddress } from '#shared/domain/address'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { ContractFacts } from '#shared/domain/contract'
import { paper } from '#shared/text/paper'

import type { Block, Text } from './document'
import { fullNameOnPaper, legalFormBeside } from './facts-on-paper'
import { capitalised } from './fill-article'

const words = paper.contract

type Row = readonly [label: string, value: Text]

/** Who the three parties are: what is not known and belongs on paper is a line to fill by hand. */
export const contractParties = (facts: ContractFacts): readonly Block[] => [association(facts), mentor(facts), mentee(facts)]

function association({ organisation, coordinator, substitute }: ContractFacts): Block {
  const { name, companyNumber, address, representative } = organisation
  const signatory = representative && joined(', ', representative.name, representative.role)
  const rows: readonly Row[] = [
    [words.denomination, [{ text: name, strong: true }, { text: after(', ', legalFormBeside(organisation)) }]],
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
    [words.name, [{ text: fullNameOnPaper(person), strong: true }]],
    ...work(words.jobTitle, person.jobTitle, EMPLOYED.includes(person.frame)),
    ...work(words.activity, person.activity, AT_WORK.includes(person.frame)),
    [words.frame, frame(person)],
    [words.place, terms.meetingPlace],
    [words.reach, reach(person)],
  ]
  return { kind: 'facts', caption: words.mentorParty(capitalised(paper.mentor.the[person.agreement])), rows }
}

type Frame = ContractFacts['mentor']['frame']

/** Who has a function to write down, and who an employer or an activity: the others leave the line out when nothing is known. */
const EMPLOYED: readonly Frame[] = ['working-time', 'own-time', 'company-head']
const AT_WORK: readonly Frame[] = [...EMPLOYED, 'self-employed']

function work(label: string, known: string | undefined, applies: boolean): readonly Row[] {
  return known !== undefined || applies ? [[label, known ?? paper.toFill]] : []
}

function mentee({ mentee: person }: ContractFacts): Block {
  const rows: readonly Row[] = [
    [words.name, [{ text: fullNameOnPaper(person), strong: true }]],
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
  joined(' · ', joined(', ', name, role), reach({ phone, email }), presence && words.presentOn(presence))

const joined = (between: string, ...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(between)

const after = (sign: string, text: string) => (text ? sign + text : '')
