import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { ChartFigure } from '../../../renderer/ui/ChartFigure'
import { someCharts } from '../../builders/charts'
import { show } from '../show'

it('a chart is named by its title, said in a sentence, and read number by number in a table', () => {
  show(<ChartFigure chart={someCharts.bars} />)
  const figure = screen.getByRole('figure', { name: someCharts.bars.title })
  expect(within(figure).getByRole('img', { name: someCharts.bars.alt })).toBeTruthy()
  const table = figure.querySelector('table')
  expect([...(table?.querySelectorAll('tr') ?? [])].map(row => [...row.children].map(cell => cell.textContent))).toEqual([
    ['', 'Mentees', 'Mentors'],
    ['Sans diplôme ou primaire (CEB)', 'moins de 5', '0'],
    ['Secondaire supérieur général, technique ou professionnel, apprentissage', '17', '6'],
    ['Master et plus', '3', '21'],
    ['inconnu', '2', '1'],
  ])
})
