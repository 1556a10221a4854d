import type { Article } from '#shared/domain/articles'
import type { Agreement } from '#shared/domain/person'
import { paper, typeset } from '#shared/text/paper'

import { blankNamed, conditionNamed, isDay, isExpenseBoxes, isStrong } from './article-blanks'
import type { Given } from './article-blanks'
import type { Block, Box, Span, Text } from './document'
import { plainText } from './document'

const BRACES = /\{([^{}\n]*)\}/g
const LEADING_CONDITION = /^\s*\{\s*(si|sauf)\s+([^{}\n]*)\}\s*/i
const AGREEMENT = /^(mentor|mentee)\s*:\s*([^/]*)\/([^/]*)$/i
const ARTICLE_AND_NOUN = /^(le|la|du|de la|au|à la)\s+(mentor|mentee)$/i
const ITEM = /^\s*[-–•]\s+/
const BOX = /\[\s?\]\s*/

/** The title of an article with its blanks filled. */
export const filledTitle = (title: string, given: Given): string => plainText(filled(title, given))

/** The body of an article as blocks: what its conditions leave out is not there, what is not known is a line to fill by hand. */
export function filledBody(body: Article['body'], given: Given): readonly Block[] {
  return body.split(/\n\s*\n/).flatMap(chunk => {
    const rest = kept(chunk, given)
    return rest === undefined ? [] : grouped(rest.split('\n').flatMap(line => lineBlock(line, given) ?? []))
  })
}

/** What cannot be understood in the text of an article: a name we do not know, or a brace left open. */
export function articleProblems(body: string): readonly { readonly field: string }[] {
  const unknown = body.split('\n').flatMap(line => {
    const { rest, unknownConditions } = withoutConditions(line.replace(ITEM, '').replace(/^\s*\[\s?\]\s*/, ''))
    const names = [...rest.matchAll(BRACES)].map(([, name = '']) => name.trim())
    return [...unknownConditions, ...names.filter(name => !isKnown(name))]
  })
  const open = body.replace(BRACES, '').split('\n').flatMap(line => /\{.*|.*\}/.exec(line)?.[0].trim() ?? [])
  return [...unknown, ...open.map(text => (text.length > 40 ? `${text.slice(0, 40)}…` : text))].map(field => ({ field }))
}

function withoutConditions(line: string): { rest: string; unknownConditions: readonly string[] } {
  const unknownConditions: string[] = []
  let rest = line
  for (let found = LEADING_CONDITION.exec(rest); found; found = LEADING_CONDITION.exec(rest)) {
    const [whole, , name = ''] = found
    if (!conditionNamed(name)) unknownConditions.push(whole.trim().slice(1, -1))
    rest = rest.slice(whole.length)
  }
  return { rest, unknownConditions }
}

const isKnown = (name: string) => AGREEMENT.test(name) || ARTICLE_AND_NOUN.test(name) || blankNamed(name) !== undefined

/** The text after the conditions at its beginning, or nothing when one of them does not hold. */
function kept(text: string, given: Given): string | undefined {
  const found = LEADING_CONDITION.exec(text)
  if (!found) return text
  const [whole, word = '', name = ''] = found
  const condition = conditionNamed(name)
  if (condition && condition(given) !== (word.toLowerCase() === 'si')) return undefined
  return kept(text.slice(whole.length), given)
}

/** A line of the body; items and boxes are lists of one until they meet. */
function lineBlock(line: string, given: Given): Block | undefined {
  const text = kept(line, given)
  if (text === undefined || text.trim() === '') return undefined

  if (ITEM.test(text)) {
    const item = kept(text.replace(ITEM, ''), given)
    return item === undefined ? undefined : { kind: 'list', items: [filled(item, given)] }
  }
  return boxLine(text, given) ?? { kind: 'paragraph', text: filled(text, given) }
}

/** A line that holds boxes: one alone, or several side by side after the words that lead to them. */
function boxLine(text: string, given: Given): Block | undefined {
  const expenses = [...text.matchAll(BRACES)].find(([, name = '']) => isExpenseBoxes(name))
  if (expenses) return inline(text.slice(0, expenses.index), expenseBoxes(given), given)

  const [lead = '', ...labels] = text.split(BOX)
  if (labels.length === 0) return undefined
  const items = labels.flatMap(label => kept(label, given) ?? []).map(label => ({ label: filled(label, given) }))
  return items.length === 1 && lead.trim() === '' ? { kind: 'boxes', items } : inline(lead, items, given)
}

const inline = (lead: string, items: readonly Box[], given: Given): Block =>
  lead.trim() === '' ? { kind: 'boxes', items, inline: true } : { kind: 'boxes', items, inline: true, lead: filled(lead, given) }

/** Items that follow one another are one list, and boxes below each other one block. */
function grouped(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<readonly Block[]>((done, block) => {
    const last = done.at(-1)
    if (last?.kind === 'list' && block.kind === 'list') return [...done.slice(0, -1), { kind: 'list', items: [...last.items, ...block.items] }]
    if (last?.kind === 'boxes' && block.kind === 'boxes' && !last.inline && !block.inline)
      return [...done.slice(0, -1), { kind: 'boxes', items: [...last.items, ...block.items] }]
    return [...done, block]
  }, [])
}

function expenseBoxes({ facts }: Given): readonly Box[] {
  const box = (kind: keyof typeof paper.expenses): Box =>
    facts.organisation.expenses === kind ? { label: paper.expenses[kind], ticked: true } : { label: paper.expenses[kind] }
  return [box('none'), box('actual'), box('lump-sum')]
}

/** The text with its blanks filled: a plain string where nothing in it is strong. */
function filled(text: string, given: Given): Text {
  const spans: Span[] = []
  let from = 0
  for (const found of text.matchAll(BRACES)) {
    const [whole, name = ''] = found
    const before = typeset(text.slice(from, found.index))
    spans.push({ text: isDay(name) ? before.replace(/(?<=\b(?:le|du|au)) $/i, '\u00A0') : before })
    spans.push(isStrong(name) ? { text: word(name, given), strong: true } : { text: word(name, given) })
    from = found.index + whole.length
  }
  spans.push({ text: typeset(text.slice(from)) })
  return spans.some(span => span.strong) ? merged(spans) : plainText(spans).trim()
}

function merged(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<readonly Span[]>((done, span) => {
    const last = done.at(-1)
    if (span.text === '') return done
    return last && !last.strong && !span.strong ? [...done.slice(0, -1), { text: last.text + span.text }] : [...done, span]
  }, [])
}

/** What stands in place of one pair of braces. A name we do not know stays as it was typed: it is seen, not lost. */
function word(typed: string, given: Given): string {
  const name = typed.trim().replace(/[\s\u00A0\u202F]+/g, ' ')
  const agreed = AGREEMENT.exec(name)
  if (agreed) {
    const [, noun = '', masculine = '', feminine = ''] = agreed
    return typeset(chosen(agreementOf(noun, given), masculine.trim(), feminine.trim()))
  }

  const named = ARTICLE_AND_NOUN.exec(name)
  if (named) {
    const [, article = '', noun = ''] = named
    const forms = paper[nounOf(noun)][caseOf(article)]
    const form = forms[agreementOf(noun, given)]
    return isCapital(article) ? capitalised(form) : form
  }

  const blank = blankNamed(name)
  return blank ? (blank(given) ?? paper.toFill) : `{${typed}}`
}

const nounOf = (noun: string) => (noun.toLowerCase() === 'mentor' ? 'mentor' : 'mentee')

const agreementOf = (noun: string, { facts }: Given): Agreement => facts[nounOf(noun)].agreement

function caseOf(article: string): 'the' | 'of' | 'to' {
  const first = article.toLowerCase()
  if (first === 'du' || first === 'de la') return 'of'
  return first === 'au' || first === 'à la' ? 'to' : 'the'
}

function chosen(agreement: Agreement, masculine: string, feminine: string): string {
  if (agreement === 'neutral') return paper.both(masculine, uncapitalised(feminine))
  return agreement === 'feminine' ? feminine : masculine
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text)
const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The text with a capital at its beginning. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
