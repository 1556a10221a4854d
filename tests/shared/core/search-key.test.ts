import { describe, expect, it } from 'vitest'

import { answersSearch, compareText, searchKey } from '#shared/core/search-key'

describe('searching', () => {
  it.each([
    ['Hélène', 'helene'],
    ['HELENE', 'Hélène'],
    ['Œuvrard', 'oeuvrard'],
    ['d’Hondt', "d'hondt"],
    ['Świątek', 'swiatek'],
    ['Łukasz', 'lukasz'],
    ['Yıldız', 'yildiz'],
    ['YILDIZ', 'Yıldız'],
    ['İpek', 'ipek'],
    ['Sørensen', 'sorensen'],
    ['Đorđević', 'dordevic'],
    ['Guðrún Þórsdóttir', 'gudrun thorsdottir'],
    ['Ħamrun', 'hamrun'],
    ['Ağabəyli', 'agabeyli'],
    ['Paraŀlel', 'parallel'],
    ['Van den Broeck, Émile', 'emile broeck'],
  ])('finds %s by %s', (text, wanted) => {
    expect(answersSearch(text, wanted)).toBe(true)
  })

  it('finds everything by nothing, and nothing by a word that is not there', () => {
    expect(answersSearch('Hélène', '  ')).toBe(true)
    expect(answersSearch('Hélène', 'helene martin')).toBe(false)
  })

  it('gives composed and decomposed accents the same key', () => {
    expect(searchKey('e\u0301')).toBe(searchKey('\u00e9'))
  })
})

it('sorts as a reader expects, accents and capitals aside, numbers by their size', () => {
  expect(['Zoé', 'émile', 'Eva', 'B-10', 'B-9'].sort(compareText)).toEqual(['B-9', 'B-10', 'émile', 'Eva', 'Zoé'])
})
