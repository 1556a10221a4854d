import { searchKey } from '#shared/core/search-key'
import { TemplateKind } from '#shared/domain/letter-template'
import { templateFieldWords } from '#shared/text/template-fields'

import type { Block } from '../document'

/** The name of a field as the list has it; people may write it with accents and capitals. */
export type FieldName = keyof typeof templateFieldWords

/** What takes the place of a field: words in the look of the sentence around it, or blocks in place of its paragraph. */
export type FieldValue = string | readonly Block[]

/** What takes the place of each field; one that is absent is a line to fill by hand. */
export type FieldValues = Readonly<Partial<Record<FieldName, FieldValue>>>

/** One field of a kind of paper, for the list beside the upload. */
export interface TemplateField {
  readonly name: FieldName
  readonly meaning: string
  readonly example: string
  /** Stands alone in its paragraph, whose place it takes. */
  readonly isBlock: boolean
}

type BlockField = 'contenu' | 'parties' | 'articles' | 'annexes' | 'signatures' | 'changements'
type Group = 'association' | 'responsable' | 'mentor' | 'mentee' | 'destinataire' | 'binome' | 'contrat' | 'rencontre' | 'avenant' | 'entreprise' | 'partenaire' | 'seance' | 'periode'

/** What a kind of paper offers; of each list in `expected` one field should be there, unless `contenu` is. */
interface KindOfPaper {
  readonly groups: readonly Group[]
  readonly blocks: readonly BlockField[]
  readonly expected: readonly (readonly FieldName[])[]
}

const mentorNamed: readonly FieldName[] = ['mentor.nom-complet', 'mentor.nom']
const menteeNamed: readonly FieldName[] = ['mentee.nom-complet', 'mentee.nom']
const pairCertificate = (named: readonly FieldName[], of: 'mentor' | 'mentee'): KindOfPaper => ({ groups: ['association', 'responsable', of, 'binome', 'periode'], blocks: [], expected: [named, ['periode.debut'], ['periode.fin']] })

const kinds: Readonly<Record<TemplateKind, KindOfPaper>> = {
  contract: {
    groups: ['association', 'responsable', 'mentor', 'mentee', 'binome', 'contrat', 'rencontre'],
    blocks: ['parties', 'articles', 'annexes', 'signatures'],
    expected: [[...mentorNamed, 'parties'], [...menteeNamed, 'parties'], ['contrat.debut', 'articles'], ['contrat.fin', 'articles'], ['articles'], ['signatures']],
  },
  amendment: {
    groups: ['association', 'responsable', 'mentor', 'mentee', 'binome', 'contrat', 'avenant'],
    blocks: ['changements', 'signatures'],
    expected: [mentorNamed, menteeNamed, ['changements'], ['signatures']],
  },
  'company-presentation': { groups: ['association', 'entreprise'], blocks: [], expected: [['contenu']] },
  'volunteer-note': { groups: ['association', 'mentor'], blocks: [], expected: [mentorNamed, ['contenu']] },
  'partner-orientation': { groups: ['association', 'mentee', 'partenaire'], blocks: [], expected: [['contenu']] },
  'progress-note': { groups: ['association', 'responsable', 'mentee', 'partenaire'], blocks: [], expected: [['contenu']] },
  'termination-letter': { groups: ['association', 'responsable', 'destinataire', 'binome'], blocks: [], expected: [['destinataire.nom-complet'], ['contenu']] },
  'training-certificate': { groups: ['association', 'mentor', 'seance'], blocks: [], expected: [mentorNamed, ['seance.date']] },
  'mentor-certificate': pairCertificate(mentorNamed, 'mentor'),
  'mentee-certificate': pairCertificate(menteeNamed, 'mentee'),
  'company-certificate': { groups: ['association', 'entreprise', 'periode'], blocks: [], expected: [['contenu']] },
}

/** The kinds of paper that an association may write in a Word file of its own, in the order of the screen. */
export const TEMPLATE_KINDS: readonly TemplateKind[] = TemplateKind.options

const BLOCKS: readonly FieldName[] = ['contenu', 'parties', 'articles', 'annexes', 'signatures', 'changements'] satisfies readonly BlockField[]
const EVERYWHERE: readonly FieldName[] = ['date', 'lieu', 'titre', 'mention', 'contenu']
const names = Object.keys(templateFieldWords) as readonly FieldName[] // the keys of the table that gives the type

/** True for a field that holds paragraphs and tables. */
export const isBlockField = (name: FieldName): boolean => BLOCKS.includes(name)

/** The fields that a kind of paper offers, in the order of the list. */
export const fieldsOf = (kind: TemplateKind): readonly TemplateField[] =>
  namesOf(kind).map(name => ({ name, ...templateFieldWords[name], isBlock: isBlockField(name) }))

const namesOf = (kind: TemplateKind): readonly FieldName[] => {
  const { groups, blocks } = kinds[kind]
  const offered: readonly string[] = [...EVERYWHERE, ...blocks]
  return names.filter(name => offered.includes(name) || groups.some(group => name.startsWith(`${group}.`)))
}

/** What a kind of paper usually says: one field of each list, or `contenu`, which says it all. */
export const expectedOf = (kind: TemplateKind): readonly (readonly FieldName[])[] => kinds[kind].expected

/** Accents, capitals, the kind of dash and spaces do not count in the name of a field. */
export const fieldKey = (typed: string): string => searchKey(typed).replace(/[\s\u00A0\u202F]+/g, '').replace(/[‐‑–—_]/g, '-')

const byKey = new Map(names.map(name => [fieldKey(name), name]))

/** The field of a name, however it was typed; nothing for a name we do not know. */
export const fieldNamed = (typed: string): FieldName | undefined => byKey.get(fieldKey(typed))
