import { shownAddress } from '#shared/domain/address'
import type { ArticleSet } from '#shared/domain/articles'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { ContractFacts, Party } from '#shared/domain/contract'
import { PARTIES } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { paper } from '#shared/text/paper'

import { privacyContact } from './article-blanks'
import { contractParties } from './contract-parties'
import { contractEnd } from './contract-end'
import type { Block, Document } from './document'
import { filledBody, filledTitle } from './fill-article'

/** Which printing of a contract this is. */
export interface Printing {
  readonly version: number
  readonly printedOn: IsoDate
}

const words = paper.contract

/** The tripartite contract in its three originals, one part each: to print, sign and hand out. */
export function contractDocument(facts: ContractFacts, articles: ArticleSet, contract: Printing): Document {
  const blocks = contractBlocks(facts, articles, contract)
  return {
    title: words.title,
    subject: words.subject(facts.reference),
    letterhead: letterhead(facts),
    foot: {
      reference: words.reference(facts.reference, contract.version, articles.version),
      privacy: words.privacy(privacyContact(facts.organisation) ?? facts.organisation.name),
    },
    parts: PARTIES.map(party => ({ label: words.copyOf(ownerOf(party, facts)), blocks })),
  }
}

function letterhead({ organisation, sample }: ContractFacts): Document['letterhead'] {
  const { name, legalForm, companyNumber, address, logo, supportLogo } = organisation
  const details = [paper.legalForms[legalForm], paper.companyNumber(shownCompanyNumber(companyNumber)), shownAddress(address)]
  return {
    name,
    details: details.filter(Boolean).join(' · '),
    support: paper.support,
    ...(logo && { logo }),
    ...(supportLogo && { supportLogo }),
    ...(sample && { mark: paper.sampleMark }),
  }
}

function ownerOf(party: Party, facts: ContractFacts): string {
  return party === 'association' ? words.ofAssociation : paper[party].of[facts[party].agreement]
}

function contractBlocks(facts: ContractFacts, { articles, rules }: ArticleSet, { version, printedOn }: Printing): readonly Block[] {
  const given = { facts, rules }
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.subtitle(facts.reference, version, printedOn) },
    { kind: 'heading', level: 2, text: words.between },
    ...contractParties(facts),
    ...articles.flatMap<Block>(({ title, body }, index) => [
      { kind: 'heading', level: 2, text: words.article(index + 1, filledTitle(title, given)) },
      ...filledBody(body, given),
    ]),
    ...contractEnd(facts),
  ]
}
