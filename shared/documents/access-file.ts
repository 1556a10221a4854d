import type { AccessLine } from './access-file-lines'
import { type AccessTheme, accessThemes } from './access-file-themes'
import type { Block, Document } from './document'
import { fullNameOnPaper, privacyContact } from './facts-on-paper'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { filesOf } from '#shared/casebook/erasure'
import { subjectOf } from '#shared/casebook/subjects'
import type { PersonSubject } from '#shared/grids/interview'
import { curved, typeset } from '#shared/text/paper'
import { accessFile as words } from '#shared/text/sheets/access-file'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

/** A line that does not leave, and why. */
export interface LeftOut {
  readonly key: string
  readonly reason: string
}

/** What leaves: the themes without the lines left out, and what is said of those. */
export interface AccessContent {
  readonly themes: readonly AccessTheme[]
  readonly leftOut: readonly { readonly label: string; readonly reason: string }[]
}

/** What leaves once every remark was looked at; only remarks can be left out. */
function accessContent(source: SheetSource, who: PersonSubject, leftOut: readonly LeftOut[]): AccessContent {
  const reasons = new Map(leftOut.map(({ key, reason }) => [key, reason]))
  const all = accessThemes(source, who)
  const isOut = ({ key, remark }: { readonly key: string; readonly remark?: unknown }) => remark !== undefined && reasons.has(key)
  const themes = all.flatMap((theme): readonly AccessTheme[] => {
    const groups = theme.groups.map(group => ({ ...group, lines: group.lines.filter(line => !isOut(line)) })).filter(({ lines }) => lines.length > 0)
    return groups.length === 0 ? [] : [{ ...theme, groups }]
  })
  const out = all.flatMap(({ title, groups }) => groups.flatMap(({ lines }) => lines.filter(isOut).map(({ key }) => ({ label: title, reason: reasons.get(key) ?? '' }))))
  return { themes, leftOut: out }
}

/** Everything that is kept about a person, in their words, with why, for how long, for whom, and their rights (RGPD, art. 15). */
export function accessDocument(source: SheetSource, who: PersonSubject, leftOut: readonly LeftOut[]): Document {
  const { themes, leftOut: out } = accessContent(source, who, leftOut)
  const person = subjectOf(source.book, who)
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: words.title },
      ...(person ? [{ kind: 'paragraph', text: [{ text: fullNameOnPaper(person), strong: true }] } as const] : []),
      { kind: 'paragraph', text: `${words.lead(source.today)} ${words.others}` },
      ...themes.flatMap(themeBlocks),
      ...(out.length === 0 ? [] : leftOutBlocks(out)),
      ...lawBlocks(source, who),
      ...rightsBlocks(source),
    ),
  })
}

/** Themes that are read at length, group by group; of others each group is a row. */
const LONG: readonly string[] = ['file', 'interviews', 'pairs', 'intakes', 'actionPlans', 'named']

const themeBlocks = ({ key, title, groups }: AccessTheme): readonly Block[] => {
  // Tables, since they go on over the page.
  const table = (rows: readonly (readonly [string, string])[]): Block => ({ kind: 'table', tight: true, columns: [{ label: words.what, width: 2 }, { label: words.kept, width: 5 }], rows: rows.map(([label, value]) => [curved(label), typeset(value)]) })
  const isLong = LONG.includes(key.split(':').at(-1) ?? '')
  return [
    { kind: 'heading', level: 2, text: curved(title) },
    ...(isLong ? groups.flatMap((group): readonly Block[] => [{ kind: 'heading', level: 3, text: typeset(group.title) }, table(rowsOf(group.lines))]) : [table(groups.map(group => [group.title, inOneRow(group.lines)]))]),
  ]
}

const inOneRow = (lines: readonly AccessLine[]): string => lines.map(({ within, label, value }) => words.fact(within === undefined ? label : `${within}, ${label.toLowerCase()}`, value)).join(words.between)

/** The facts of one thing in one row. */
function rowsOf(lines: readonly AccessLine[]): readonly (readonly [string, string])[] {
  const rows: { readonly head: string; readonly lines: AccessLine[] }[] = []
  for (const line of lines) {
    const head = line.within ?? line.label
    const last = rows.at(-1)
    if (last && line.within !== undefined && last.head === head) last.lines.push(line)
    else rows.push({ head, lines: [line] })
  }
  return rows.map(({ head, lines: of }) => [head, of[0]?.within === undefined ? (of[0]?.value ?? '') : of.map(({ label, value }) => words.fact(label, value)).join(words.between)] as const)
}

const leftOutBlocks = (out: AccessContent['leftOut']): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.leftOut.title },
  { kind: 'paragraph', text: words.leftOut.lead(out.length) },
  { kind: 'table', columns: [{ label: words.leftOut.what, width: 2 }, { label: words.leftOut.why, width: 3 }], rows: out.map(({ label, reason }) => [curved(label), typeset(reason)]) },
]

function lawBlocks(source: SheetSource, who: PersonSubject): readonly Block[] {
  const { law } = words
  const { months } = settingsInForce(source.book, 'retention', source.defaults)
  const kinds = filesOf(source.book, who).map(({ kind }) => kind)
  const of = (said: Readonly<Record<PersonSubject['kind'], string>>) => kinds.map(kind => said[kind]).join(' ')
  const length = kinds.map(kind => law.lengths({ file: months[kind], notKept: months[`${kind}-not-kept`], notes: months['interview-notes'], followUp: months['follow-up'] }))
  return [
    { kind: 'heading', level: 2, text: law.title },
    {
      kind: 'facts',
      rows: [
        [law.why, of(law.whys)],
        [law.basis, law.bases],
        [law.length, [...new Set(length)].join(' ')],
        [law.recipients, of(law.receivers)],
        [law.source, law.sources],
        [law.automated, law.noMachine],
        [law.outside, law.notOutside],
      ],
    },
  ]
}

const rightsBlocks = ({ organisation }: SheetSource): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.rights.title },
  { kind: 'list', items: words.rights.items },
  { kind: 'paragraph', text: words.rights.delay },
  { kind: 'paragraph', text: words.rights.contact(privacyContact(organisation)) },
  { kind: 'paragraph', text: words.rights.authority },
]

/** The same as data (RGPD, art. 20): the lines, the file as it is kept but for what does not leave, and what each key means. */
export function accessJson(source: SheetSource, who: PersonSubject, leftOut: readonly LeftOut[]): object {
  const { themes, leftOut: out } = accessContent(source, who, leftOut)
  const isOut = (key: string) => leftOut.some(each => each.key === key)
  const files = filesOf(source.book, who).flatMap(file => {
    const person = subjectOf(source.book, file)
    if (!person) return []
    const { notes, limitation, ...others } = person
    const prefix = `${file.kind}s:${file.id}`
    return [{ ...others, ...(notes !== undefined && !isOut(`${prefix}:notes`) && { notes }), ...(limitation && { limitation: { since: limitation.since } }) }]
  })
  return { application: 'binome', kind: 'access-file', format: 1, madeOn: source.today, keys: words.keys, file: files, themes: themes.map(({ title, groups }) => ({ title, groups: groups.map(group => ({ title: group.title, lines: group.lines.map(({ key, label, value }) => ({ key, label, value })) })) })), leftOut: out }
}
