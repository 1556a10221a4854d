import { describe, expect, it } from 'vitest'

import { aCasebook, aCoordinator, anArticleSet, anOrganisation, articleSetId, aWorld, coordinatorId, day, pieceId } from '../../builders/casebook'

import { emptyCasebook } from '#shared/casebook/casebook'
import { changeBy } from '#shared/casebook/commands'
import { currentArticles, organisationOf } from '#shared/casebook/organisation-commands'
import { SAMPLE_PREFIX } from '#shared/domain/ids'

const world = aWorld()
const { id: _, programme: __, setUpOn: ___, ...details } = anOrganisation()

describe('setting the association up', () => {
  it('begins with a name and ends with the default articles as version 1', () => {
    const begun = changeBy('organisation.save', { details }, world)({ ...emptyCasebook, coordinators: { [coordinatorId()]: aCoordinator() } })
    const ended = begun.ok ? changeBy('organisation.finish-set-up', {}, world)(begun.value) : begun

    expect(begun.ok && organisationOf(begun.value)?.setUpOn).toBeUndefined()
    expect(ended.ok && organisationOf(ended.value)).toMatchObject({ programme: 'real', setUpOn: world.today() })
    expect(ended.ok && currentArticles(ended.value)).toMatchObject({ ...world.defaults.articles, version: 1 })
  })

  it('says what is missing before it can end', () => {
    const { representative: _, placeOfSignature: __, ...bare } = anOrganisation()

    expect(changeBy('organisation.finish-set-up', {}, world)({ ...emptyCasebook, organisation: { organisation: bare } })).toEqual({
      ok: false,
      error: { code: 'organisation/incomplete', missing: ['representative', 'place-of-signature', 'coordinator'] },
    })
    expect(changeBy('organisation.finish-set-up', {}, world)(emptyCasebook)).toMatchObject({ ok: false, error: { code: 'casebook/unknown' } })
  })

  it('keeps the day it was set up and the mark of the sample when it is corrected', () => {
    const book = aCasebook({ organisation: anOrganisation({ programme: 'sample', setUpOn: '2026-01-02' }) })
    const change = changeBy('organisation.save', { details: { ...details, name: 'Autre nom' } }, world)(book)

    expect(change.ok && organisationOf(change.value)).toMatchObject({ name: 'Autre nom', programme: 'sample', setUpOn: day('2026-01-02') })
  })
})

describe('the articles of the contract', () => {
  it('become a new version when they change, and the earlier one stays', () => {
    const book = aCasebook()
    const { rules, articles } = anArticleSet()
    const change = changeBy('articles.save', { text: { rules: { ...rules, missedMeetings: 2 }, articles } }, world)(book)

    expect(change.ok && currentArticles(change.value)).toMatchObject({ version: 2, rules: { missedMeetings: 2 } })
    expect(change.ok && change.value.articleSets[articleSetId()]).toBe(book.articleSets[articleSetId()])
  })

  it('stay as they are when the same text is saved again', () => {
    const book = aCasebook()
    const { rules, articles } = anArticleSet()

    expect(changeBy('articles.save', { text: { rules, articles } }, world)(book)).toEqual({ ok: true, value: book })
  })
})

describe('leaving the sample programme', () => {
  it('keeps the association, its articles and the coordinators a person entered, and nothing else', () => {
    const invented = aCoordinator(2, { id: `${SAMPLE_PREFIX}0000-4000-8000-000000000001` })
    const book = aCasebook({ organisation: anOrganisation({ programme: 'sample' }), coordinators: [aCoordinator(1), invented] })
    const { articleSets, coordinators } = aCasebook({ coordinators: [aCoordinator(1)] })

    expect(changeBy('sample.clear', {}, world)(book)).toEqual({
      ok: true,
      value: { ...emptyCasebook, articleSets, coordinators, organisation: { organisation: anOrganisation({ programme: 'real' }) } },
    })
  })

  it('is refused for a programme that is real', () => {
    expect(changeBy('sample.clear', {}, world)(aCasebook())).toEqual({ ok: false, error: { code: 'sample/not-sample' } })
  })
})

it('the articles in force are the highest version, in whatever order they stand', () => {
  const book = aCasebook({ articleSets: [anArticleSet(2), anArticleSet(1)] })
  expect(currentArticles(book)?.version).toBe(2)
})

it('the first run brings no other articles where the association has its own', () => {
  const book = aCasebook({ organisation: anOrganisation({ setUpOn: undefined }) })
  const ended = changeBy('organisation.finish-set-up', {}, world)(book)
  expect(ended.ok && [ended.value.articleSets, organisationOf(ended.value)?.setUpOn]).toEqual([book.articleSets, world.today()])
})

it('a Word file of the association keeps who of its own team added it when the sample goes', () => {
  const template = { id: 'contract', piece: pieceId(7), fileName: 'contrat.docx', addedOn: day('2026-02-02'), by: coordinatorId(1) } as const
  const cleared = changeBy('sample.clear', {}, world)(aCasebook({ organisation: anOrganisation({ programme: 'sample' }), letterTemplates: [template] }))
  expect(cleared.ok && cleared.value.letterTemplates).toEqual({ contract: template })
})
