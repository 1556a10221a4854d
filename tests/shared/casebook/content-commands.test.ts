import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { computedCriteria, gridInForce, listInForce, settingsInForce, textInForce, versionsOf } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { GridName } from '#shared/domain/grid-name'
import { ItemKey, labelOf, ListName } from '#shared/domain/lists'
import type { GridText, Question, Section } from '#shared/grids/grid'

import { aCasebook } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aGridVersion, aList } from '../../builders/recruitment'

const selection = defaults.grids['mentee-selection']
const grid = 'mentee-selection' as const
const added: Question = { key: 'nightWork', kind: 'yes-no', label: 'Accepte le travail de nuit' }

/** The product’s grid for mentees with one of its sections, or one of its questions, changed. */
const withSection = (key: string, change: (section: Section) => Section): GridText => ({ sections: selection.sections.map(section => (section.key === key ? change(section) : section)) })
const withQuestion = (key: string, change: (question: Question) => readonly Question[]): GridText => ({
  sections: selection.sections.map(section => ({ ...section, questions: section.questions.flatMap(question => (question.key === key ? change(question) : [question])) })),
})
const withOneMore = withSection('situation', section => ({ ...section, questions: [...section.questions, added] }))

describe('a grid in Réglages', () => {
  it('is the product’s own until it is changed, and then keeps both versions', () => {
    expect(gridInForce(aCasebook(), grid, defaults)).toEqual({ ...selection, grid, version: 0 })
    const book = after(aCasebook(), 'grid.save', { grid, text: withOneMore })
    expect(versionsOf(book, grid).map(({ id, version, savedOn }) => [id, version, savedOn])).toEqual([['mentee-selection@1', 1, '2026-03-20'], ['mentee-selection@2', 2, '2026-03-20']])
    expect(versionsOf(book, grid)[0]).toEqual(aGridVersion(grid, 1, { savedOn: '2026-03-20' }))
    expect(gridInForce(book, grid, defaults)).toMatchObject({ version: 2, sections: expect.arrayContaining([expect.objectContaining({ questions: expect.arrayContaining([added]) })]) })
    expect(versionsOf(book, 'mentor-preparation')).toEqual([])
  })

  it('goes on from the version that an interview was begun by', () => {
    const book = after(aCasebook({ gridVersions: [aGridVersion()] }), 'grid.save', { grid, text: withOneMore })
    expect(Object.keys(book.gridVersions)).toEqual(['mentee-selection@1', 'mentee-selection@2'])
    expect(Object.keys(after(book, 'grid.save', { grid, text: selection }).gridVersions)).toHaveLength(3)
  })

  it('does not change when the same text is saved again', () => {
    for (const name of GridName.options) {
      const book = aCasebook()
      expect(reply(book, 'grid.save', { grid: name, text: defaults.grids[name] })).toEqual({ ok: true, value: book })
    }
    const book = after(aCasebook(), 'grid.save', { grid, text: withOneMore })
    expect(after(book, 'grid.save', { grid, text: withOneMore })).toBe(book)
  })

  it('may rename, move and hide whatever the programme does not stand on', () => {
    const renamed = withQuestion('availableFullTime', question => [{ ...question, label: 'Libre toute la semaine pour chercher' }])
    const hidden = withQuestion('career', question => [{ ...question, hidden: true }])
    const turned = { sections: selection.sections.toReversed() }
    for (const text of [renamed, hidden, turned]) expect(reply(aCasebook(), 'grid.save', { grid, text }).ok).toBe(true)
  })

  it.each<[string, (question: Question) => readonly Question[]]>([
    ['left out', () => []],
    ['hidden', question => [{ ...question, hidden: true }]],
    ['made optional', ({ required: _, ...question }) => [question]],
    ['made only good to know', question => [question.kind === 'yes-no' ? { ...question, criterion: 'informative' } : question]],
    ['made a question answered in words', question => [{ key: question.key, kind: 'text', label: question.label, required: true, lines: 1 }]],
    ['made a plain question', question => [{ key: question.key, kind: 'yes-no', label: question.label, required: true }]],
  ])('refuses a criterion of the brochure %s', (_, change) => {
    expect(reply(aCasebook(), 'grid.save', { grid, text: withQuestion('wantsMentoring', change) })).toEqual(refusal({ code: 'grid/fixed-question', questions: ['wantsMentoring'] }))
  })

  it('refuses a key that two questions or two sections share', () => {
    const twice = withSection('situation', section => ({ ...section, questions: [...section.questions, { ...added, key: 'career' }] }))
    expect(reply(aCasebook(), 'grid.save', { grid, text: twice })).toEqual(refusal({ code: 'grid/key-twice', key: 'career' }))
    const sections = [...selection.sections, { key: 'conclusion', title: 'Encore une conclusion', questions: [] }]
    expect(reply(aCasebook(), 'grid.save', { grid, text: { sections } })).toEqual(refusal({ code: 'grid/key-twice', key: 'conclusion' }))
  })

  it('refuses a question that changes its kind, even one that was taken away in between', () => {
    const asText = { ...added, kind: 'text', lines: 1 } as const
    const turned = withSection('situation', section => ({ ...section, questions: [...section.questions, asText] }))
    const book = after(after(aCasebook(), 'grid.save', { grid, text: withOneMore }), 'grid.save', { grid, text: selection })
    expect(reply(book, 'grid.save', { grid, text: turned })).toEqual(refusal({ code: 'grid/kind-changed', questions: ['nightWork'] }))
    expect(reply(aCasebook(), 'grid.save', { grid, text: turned }).ok).toBe(true)
  })
})

describe('a shared list', () => {
  const sectors = aList('sectors', { key: 'wine', label: 'vin' })

  it('grows, and what it offers is its own with what the product added since', () => {
    const book = after(aCasebook(), 'list.save', { list: sectors })
    expect(listInForce(book, 'sectors', defaults)).toEqual(sectors.items)
    const since = { key: ItemKey.parse('space'), label: 'espace' }
    expect(listInForce(book, 'sectors', { lists: { ...defaults.lists, sectors: [since, ...defaults.lists.sectors] } }).at(-1)).toEqual(since)
  })

  it('may be renamed, hidden and moved, never cut: what was chosen stays readable', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ListName.options), fc.nat(), (name, which) => {
        const items = defaults.lists[name]
        const gone = items[which % items.length]
        const others = items.filter(item => item !== gone)
        const hidden = [...others, ...items.filter(item => item === gone).map(item => ({ ...item, label: 'autrement dit', hidden: true as const }))]
        expect(reply(aCasebook(), 'list.save', { list: { id: name, items: hidden } }).ok).toBe(true)
        expect(reply(aCasebook(), 'list.save', { list: { id: name, items: others } })).toEqual(refusal({ code: 'list/item-dropped', keys: gone ? [gone.key] : [] }))
      }),
      { numRuns: 40 },
    )
    const own = after(aCasebook(), 'list.save', { list: sectors })
    expect(reply(own, 'list.save', { list: aList('sectors') })).toEqual(refusal({ code: 'list/item-dropped', keys: [ItemKey.parse('wine')] }))
  })

  it('reads a choice by its label, and by its key where the list no longer knows it', () => {
    expect(labelOf(sectors.items, ItemKey.parse('wine'))).toBe('vin')
    expect(labelOf(defaults.lists.sectors, ItemKey.parse('wine'))).toBe('wine')
  })
})

describe('the settings', () => {
  it('hold part by part: the association’s own, or the product’s', () => {
    const hourlyCost = { cents: 5000, year: 2026, source: 'secrétariat social' }
    const own = { ...defaults.settings['working-time'], hourlyCost }
    const book = after(aCasebook(), 'settings.save', { settings: own })
    expect(settingsInForce(aCasebook(), 'working-time', defaults)).toBe(defaults.settings['working-time'])
    expect(settingsInForce(book, 'working-time', defaults)).toEqual(own)
    expect(settingsInForce(book, 'expense-ceilings', defaults)).toBe(defaults.settings['expense-ceilings'])
  })

  it('hold no computed criterion until the association sets one', () => {
    const computed = [{ key: 'age' as const, atLeast: 18, weight: 'required' as const }]
    expect(computedCriteria(aCasebook())).toEqual([])
    expect(computedCriteria(after(aCasebook(), 'settings.save', { settings: { id: 'criteria', computed } }))).toEqual(computed)
  })

  it('hold each text on its own', () => {
    const book = after(aCasebook(), 'settings.save', { settings: { id: 'texts', texts: { 'handout-mentor': 'Notre feuillet' } } })
    expect(textInForce(book, 'handout-mentor', defaults)).toBe('Notre feuillet')
    expect(textInForce(book, 'handout-mentee', defaults)).toBe(defaults.settings.texts['handout-mentee'])
  })
})
