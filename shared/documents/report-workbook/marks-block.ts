import { across, type Block, row, section, words } from './blocks'

import { publishedFigures } from '#shared/text/published-figures'
import { comparisonWords } from '#shared/text/statistics'

/** The columns of a sheet of figures between the name of one and its definition. */
const BETWEEN = 8

/** What others publish of their programmes, each with its source, below a warning: to place a result, never a target (statistics §4.6). */
export const marksBlock = (): Block => ({
  rows: [
    ...section(comparisonWords.title, comparisonWords.warning).rows,
    row(undefined, words(comparisonWords.programme, 'head'), ...across(comparisonWords.figure, 'head', BETWEEN), words(comparisonWords.source, 'head')),
    ...publishedFigures.map(({ programme, figure, source }) => row(undefined, words(programme, 'strong'), ...across(figure, 'text', BETWEEN), words(source, 'small'))),
  ],
})
