import type { TemplateKind } from '#shared/domain/letter-template'
import type { Organisation } from '#shared/domain/organisation'
import { templateSamples as words } from '#shared/text/template-settings'
import { templateFieldWords } from '#shared/text/template-fields'

import type { Block } from '../document'
import { organisationOnPaper } from '../facts-on-paper'
import { associationValues } from './common-values'
import { fieldsOf, type FieldName, type FieldValues } from './template-field'

/** What fills the fields of a kind of paper when one tries a file: invented people, and the association as it is where it is known. */
export function exampleValues(kind: TemplateKind, organisation: Organisation | undefined): FieldValues {
  const invented: FieldValues = Object.fromEntries(fieldsOf(kind).map(({ name, example }) => [name, blocks[name] ?? example]))
  return { ...invented, ...(organisation && associationValues(organisationOnPaper(organisation))) }
}

const said = (name: FieldName): string => templateFieldWords[name].example

const article = (index: number): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.exampleTitle(index) },
  { kind: 'paragraph', text: words.exampleText(templateFieldWords.articles.meaning) },
]

const parties: Block = { kind: 'facts', rows: [[words.rows.who, said('mentor.nom-complet')], [words.rows.who, said('mentee.nom-complet')], [words.rows.where, said('rencontre.lieu')]] }

const changes: Block = {
  kind: 'table',
  columns: [{ label: '', width: 2 }, { label: words.rows.before, width: 4 }, { label: words.rows.after, width: 4 }],
  rows: [[words.rows.what, said('contrat.debut'), said('contrat.fin')]],
}

const signatures: Block = {
  kind: 'signatures',
  frames: [
    { title: words.frames.mentor, name: said('mentor.nom-complet') },
    { title: words.frames.mentee, name: said('mentee.nom-complet') },
    { title: words.frames.association, name: said('association.representant') },
  ],
}

/** What stands for paragraphs and tables of ours. */
const blocks: FieldValues = {
  parties: [parties],
  articles: [1, 2].flatMap(article),
  annexes: [{ kind: 'list', items: words.exampleItems }],
  signatures: [signatures],
  changements: [changes],
  contenu: [{ kind: 'heading', level: 1, text: said('titre') }, ...article(1), { kind: 'list', items: words.exampleItems }, parties, signatures],
}
