import { ArticleText, type ContractRules } from '#shared/domain/articles'
import { articleProblems } from '#shared/documents/fill-article'
import { articlesWords as words } from '#shared/text/settings'

/** An article as it is being edited; the key follows it when it moves. */
export interface EditedArticle {
  readonly key: number
  readonly title: string
  readonly body: string
}

/** The articles and figures on the screen, saved or not. */
export interface Edits {
  readonly rules: { readonly [Rule in keyof ContractRules]?: number | undefined }
  readonly articles: readonly EditedArticle[]
  /** The key of the next article that is added. */
  readonly nextKey: number
}

export const editsOf = ({ rules, articles }: ArticleText, firstKey = 0): Edits => ({
  rules,
  articles: articles.map(({ title, body }, index) => ({ key: firstKey + index, title, body })),
  nextKey: firstKey + articles.length,
})

/** True when the screen says something else than what is saved. */
export const differs = (edits: Edits, saved: ArticleText): boolean => JSON.stringify(plain(edits)) !== JSON.stringify(plain(editsOf(saved)))

const plain = ({ rules, articles }: Edits) => [RULES.map(rule => rules[rule]), articles.map(({ title, body }) => [title, body])]

export const RULES = Object.keys(words.rules) as readonly (keyof ContractRules)[] // Object.keys forgets the names

export interface EditProblems {
  readonly rules: Readonly<Partial<Record<keyof ContractRules, string>>>
  /** By the key of the article. */
  readonly articles: ReadonlyMap<number, { readonly title?: string; readonly body?: string }>
  readonly count: number
}

/** What is wrong on the screen, at its field. */
export function problemsOf({ rules, articles }: Edits): EditProblems {
  const wrongRules = RULES.flatMap(rule => (ArticleText.shape.rules.shape[rule].safeParse(rules[rule]).success ? [] : [[rule, words.figureProblem(words.rules[rule].min, words.rules[rule].max)]]))
  const wrongArticles = articles.flatMap(({ key, title, body }) => {
    const problems = { ...problemIn('title', title, words.needTitle), ...problemIn('body', body, words.needBody) }
    return Object.keys(problems).length > 0 ? [[key, problems] as const] : []
  })
  const count = wrongRules.length + wrongArticles.reduce((sum, [, problems]) => sum + Object.keys(problems).length, 0)
  return { rules: Object.fromEntries(wrongRules) as EditProblems['rules'], articles: new Map(wrongArticles), count } // Object.fromEntries forgets the names
}

/** The words of a text that would not be understood, each once. */
export const unknownIn = (text: string): readonly string[] => [...new Set(articleProblems(text).map(({ field }) => field))]

/** Where a word that is not understood stands in a text; a long one is named by its beginning. */
export function placeOf(word: string, text: string): readonly [from: number, to: number] {
  const named = word.replace(/…$/, '')
  const inBraces = text.indexOf(`{${named}`)
  const from = inBraces < 0 ? Math.max(text.indexOf(named), 0) : inBraces
  return [from, from + named.length + (inBraces < 0 ? 0 : 1) + (inBraces >= 0 && text[from + named.length + 1] === '}' ? 1 : 0)]
}

/** The text with something in place of what is selected, and where the cursor then stands. */
export const inserted = (text: string, what: string, from: number, to: number) => ({ text: text.slice(0, from) + what + text.slice(to), cursor: from + what.length })

/** As long as the schema of an article takes. */
export const BODY_LENGTH = 6000

function problemIn(part: 'title' | 'body', text: string, whenBlank: string): { readonly title?: string; readonly body?: string } {
  if (text.trim() === '') return { [part]: whenBlank }
  const unknown = unknownIn(text)
  return unknown.length > 0 ? { [part]: words.unknownField(unknown) } : {}
}

/** The text to save; nothing while a schema would refuse it. */
export function textOf({ rules, articles }: Edits): ArticleText | undefined {
  const parsed = ArticleText.safeParse({ rules, articles: articles.map(({ title, body }) => ({ title, body })) })
  return parsed.success ? parsed.data : undefined
}

export const changed = (edits: Edits, key: number, change: Partial<EditedArticle>): Edits => ({
  ...edits,
  articles: edits.articles.map(article => (article.key === key ? { ...article, ...change } : article)),
})

export const added = (edits: Edits): Edits => ({ ...edits, articles: [...edits.articles, { key: edits.nextKey, title: '', body: '' }], nextKey: edits.nextKey + 1 })

export const without = (edits: Edits, key: number): Edits => ({ ...edits, articles: edits.articles.filter(article => article.key !== key) })

/** The edits with an article put back at its place. */
export const restored = (edits: Edits, article: EditedArticle, place: number): Edits => ({ ...edits, articles: edits.articles.toSpliced(place, 0, article) })

/** The edits with an article one place up or down; the same at an end of the list. */
export function moved(edits: Edits, key: number, by: -1 | 1): Edits {
  const from = edits.articles.findIndex(article => article.key === key)
  const article = edits.articles[from]
  const to = from + by
  if (!article || to < 0 || to >= edits.articles.length) return edits
  return { ...edits, articles: edits.articles.toSpliced(from, 1).toSpliced(to, 0, article) }
}
