import type { Casebook } from '#shared/casebook/casebook'
import { gridInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { GridName } from '#shared/domain/grid-name'
import type { ListName } from '#shared/domain/lists'
import { type Question, questionsOf } from '#shared/grids/grid'

/** What a list serves beside the questions of the grids. */
type Service = 'file' | 'decision' | 'pair' | 'ending'

const services: Readonly<Partial<Record<ListName, Service>>> = {
  sectors: 'file',
  languages: 'file',
  studies: 'file',
  'entry-statuses': 'file',
  'unemployment-lengths': 'file',
  referrals: 'file',
  'mentor-reasons': 'decision',
  'mentee-reasons': 'decision',
  redirections: 'decision',
  'job-families': 'file',
  'proposal-refusals': 'pair',
  'search-domains': 'pair',
  'introduction-results': 'pair',
  'interruption-reasons': 'ending',
  'employment-kinds': 'ending',
  'business-kinds': 'ending',
  'training-kinds': 'ending',
  'internship-kinds': 'ending',
  'study-kinds': 'ending',
  'other-situations': 'ending',
  'mentoring-links': 'ending',
  'contact-means': 'pair',
}

/** Where a list serves today. */
export interface ListUses {
  readonly grids: readonly { readonly grid: GridName; readonly questions: readonly string[] }[]
  readonly beside: Service | undefined
}

/** The questions that offer a list in the grids in force, and what else it serves. */
export function usesOf(book: Casebook, list: ListName): ListUses {
  const grids = GridName.options.map(grid => ({
    grid,
    questions: questionsOf(gridInForce(book, grid, defaults)).flatMap(question => (offers(question, list) ? [question.label] : [])),
  }))
  return { grids: grids.filter(({ questions }) => questions.length > 0), beside: services[list] }
}

const offers = (question: Question, list: ListName) => (question.kind === 'languages' ? list === 'languages' : 'list' in question && question.list === list)
