import { z } from 'zod'

import { type Casebook, emptyCasebook, listed, type World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import type { ArticleSet} from '#shared/domain/articles';
import { ArticleText } from '#shared/domain/articles'
import { ArticleSetId, isSample } from '#shared/domain/ids'
import { type Organisation, OrganisationDetails } from '#shared/domain/organisation'

export const SaveOrganisation = z.strictObject({ details: OrganisationDetails })
export type SaveOrganisation = z.infer<typeof SaveOrganisation>

export const FinishSetUp = z.strictObject({})

export const SaveArticles = z.strictObject({ text: ArticleText })
export type SaveArticles = z.infer<typeof SaveArticles>

export const ClearSample = z.strictObject({})

/** The association of the book; nothing before the first step of the first-run wizard. */
export const organisationOf = (book: Casebook): Organisation | undefined => book.organisation.organisation

/** The articles in force: the highest version. */
export const currentArticles = (book: Casebook): ArticleSet | undefined =>
  listed(book.articleSets).reduce<ArticleSet | undefined>((best, each) => (best && best.version >= each.version ? best : each), undefined)

export const saveOrganisation =
  ({ details }: SaveOrganisation): Change =>
  book => {
    const { id, programme, setUpOn } = organisationOf(book) ?? { id: 'organisation', programme: 'real' }
    return ok({ ...book, organisation: { organisation: { ...details, id, programme, ...(setUpOn && { setUpOn }) } } })
  }

/** Ends the first-run wizard; the default articles become version 1 of the association's own. */
export const finishSetUp =
  (_: z.infer<typeof FinishSetUp>, world: World): Change =>
  book => {
    const organisation = organisationOf(book)
    if (!organisation) return refuse({ code: 'casebook/unknown', id: 'organisation' })

    const missing = [
      ...(organisation.representative ? [] : ['representative' as const]),
      ...(organisation.placeOfSignature ? [] : ['place-of-signature' as const]),
      ...(listed(book.coordinators).length > 0 ? [] : ['coordinator' as const]),
    ]
    if (missing.length > 0) return refuse({ code: 'organisation/incomplete', missing })

    const ready = { ...book, organisation: { organisation: { ...organisation, setUpOn: organisation.setUpOn ?? world.today() } } }
    return ok(currentArticles(book) ? ready : withArticles(ready, world.defaults.articles, world))
  }

/** A new version of the articles; contracts already printed keep theirs. Saving the same text again changes nothing. */
export const saveArticles =
  ({ text }: SaveArticles, world: World): Change =>
  book => {
    const current = currentArticles(book)
    const same = current && JSON.stringify(ArticleText.parse(text)) === JSON.stringify(ArticleText.parse({ rules: current.rules, articles: current.articles }))
    return ok(same ? book : withArticles(book, text, world))
  }

/** Takes the sample programme away and keeps the association, its articles, its Word files and the coordinators a person entered. */
export const clearSample = (): Change => book => {
  const organisation = organisationOf(book)
  if (organisation?.programme !== 'sample') return refuse({ code: 'sample/not-sample' })

  const coordinators = Object.fromEntries(Object.entries(book.coordinators).filter(([id]) => !isSample(id)))
  const { articleSets } = book
  const letterTemplates = Object.fromEntries(listed(book.letterTemplates).map(({ by, ...template }) => [template.id, { ...template, ...(by && coordinators[by] && { by }) }]))
  return ok({ ...emptyCasebook, organisation: { organisation: { ...organisation, programme: 'real' } }, articleSets, letterTemplates, coordinators })
}

function withArticles(book: Casebook, { rules, articles }: ArticleText, world: World): Casebook {
  const id = ArticleSetId.parse(world.newId())
  const version = (currentArticles(book)?.version ?? 0) + 1
  return { ...book, articleSets: { ...book.articleSets, [id]: { id, version, savedOn: world.today(), rules, articles } } }
}
