import type { ArticleSet } from '#shared/domain/articles'
import type { ContractFacts, Party } from '#shared/domain/contract'
import { PARTIES } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { paper } from '#shared/text/paper'

import { contractParties } from './contract-parties'
import { contractEnd } from './contract-end'
import type { Block, Document } from './document'
import { onPaper, privacyContact } from './facts-on-paper'
import { filledBody, filledTitle } from './fill-article'
import { letterheadOf } from './letterhead'

/** Which printing of a contract this is; a draft is to be read and never to be signed. */
export type Printing = { readonly status: 'draft' } | { readonly status: 'printed'; readonly version: number; readonly printedOn: IsoDate }

const words = paper.contract

/** The tripartite contract in its three originals, one part each: to print, sign and hand out. */
export function contractDocument(typed: ContractFacts, articles: ArticleSet, printing: Printing): Document {
  const facts = onPaper(typed)
  const { reference, organisation } = facts
  const blocks = contractBlocks(facts, articles, printing)
  return {
    title: words.title,
    subject: words.subject(reference),
    letterhead: contractLetterhead(facts, printing.status),
    foot: {
      reference: printing.status === 'draft' ? words.draftReference(reference) : words.reference(reference, printing.version, articles.version),
      privacy: words.privacy(privacyContact(organisation)),
    },
    parts: PARTIES.map(party => ({ label: words.copyOf(ownerOf(party, facts)), blocks })),
  }
}

/** Who speaks on a contract and its amendments, with the warnings that a draft or an invented programme bears on every page. */
export const contractLetterhead = ({ organisation, sample }: ContractFacts, status: Printing['status']): Document['letterhead'] =>
  letterheadOf(organisation, [...(status === 'draft' ? [paper.draftMark] : []), ...(sample ? [paper.sampleMark] : [])])

/** For whom an original is, in the gender of the person: « de la mentor ». */
export function ownerOf(party: Party, facts: ContractFacts): string {
  return party === 'association' ? words.ofAssociation : paper[party].of[facts[party].agreement]
}

function contractBlocks(facts: ContractFacts, articles: ArticleSet, printing: Printing): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: subtitle(facts.reference, printing) },
    { kind: 'heading', level: 2, text: words.between },
    ...contractParties(facts),
    ...articleBlocks(facts, articles),
    ...contractEnd(facts),
  ]
}

/** The articles with their numbers and their blanks filled, of facts as they are set on paper. */
export function articleBlocks(facts: ContractFacts, { articles, rules }: ArticleSet): readonly Block[] {
  const given = { facts, rules }
  return articles.flatMap<Block>(({ title, body }, index) => [{ kind: 'heading', level: 2, text: words.article(index + 1, filledTitle(title, given)) }, ...filledBody(body, given)])
}

const subtitle = (reference: string, printing: Printing) =>
  printing.status === 'draft' ? words.draftSubtitle(reference) : words.subtitle(reference, printing.version, printing.printedOn)
