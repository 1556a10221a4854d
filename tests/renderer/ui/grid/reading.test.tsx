import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { AnswerList } from '../../../../renderer/ui/grid/AnswerList'
import { answerWords } from '../../../../renderer/ui/grid/answer-words'
import { coordinatorId } from '../../../builders/casebook'
import { show } from '../../show'
import { aQuestion, lists, said, team } from './ask'

import { Answers } from '#shared/grids/answers'
import { Section } from '#shared/grids/grid'
import { gridWords as words } from '#shared/text/grids'

const told = (parts: Parameters<typeof aQuestion>[0], answer: unknown) => {
  const question = aQuestion(parts)
  const answers = Answers.parse(answer === undefined ? {} : { [question.key]: answer })
  return said(answerWords(question, answers[question.key], lists, team))
}

describe('an answer in words', () => {
  it.each([
    [{ kind: 'text', lines: 1 }, 'Un CV clair', 'Un CV clair'],
    [{ kind: 'scale' }, 3, '3 sur 4 (1 : pas du tout ; 4 : tout à fait)'],
    [{ kind: 'scale', low: 'cadre', high: 'souplesse' }, 1, '1 sur 4 (1 : cadre ; 4 : souplesse)'],
    [{ kind: 'yes-no' }, false, 'non'],
    [{ kind: 'choice', list: 'functions' }, 'clerk', 'commis'],
    [{ kind: 'choices', list: 'needs' }, ['network', 'cv', 'gone'], 'réseau ; CV et lettre ; gone'],
    [{ kind: 'languages' }, [{ language: 'fr', level: 'native' }, { language: 'nl', level: 'B1' }, { language: 'ar' }], 'français (langue maternelle) ; néerlandais (B1) ; arabe'],
    [{ kind: 'periods' }, [{ from: '2026-07-01', until: '2026-07-15' }, { from: '2026-09-01' }], 'du 01/07/2026 au 15/07/2026 ; à partir du 01/09/2026'],
    [{ kind: 'date' }, '2026-03-12', '12/03/2026'],
    [{ kind: 'number', unit: 'km' }, 30, '30 km'],
    [{ kind: 'person' }, coordinatorId(2), 'Karim El Amrani'],
  ] as const)('%j', (parts, answer, expected) => {
    expect(told(parts, answer)).toBe(expected)
    expect(told(parts, undefined)).toBe(words.unanswered)
  })

  it.each([
    [{ kind: 'number', max: 10, unit: 'km' }, 30, '30 km'],
    [{ kind: 'date' }, true, 'oui'],
    [{ kind: 'text', lines: 1 }, ['network'], 'network'],
    [{ kind: 'scale' }, [{ from: '2026-07-01' }], 'à partir du 01/07/2026'],
    [{ kind: 'yes-no' }, 'peut-être', 'peut-être'],
  ] as const)('is told even where it no longer fits: %j, %j', (parts, answer, expected) => {
    expect(told(parts, answer)).toBe(expected)
  })
})

describe('a completed interview', () => {
  const text = (key: string, label: string, more = {}) => ({ key, kind: 'text', label, lines: 1, ...more })
  const sections = [
    {
      key: 'work',
      title: 'Parcours',
      questions: [text('job', 'Métier'), text('detail', 'Précisez'), text('more', 'Précisez'), text('unease', 'Malaise', { private: true }), text('old', 'Ancienne', { hidden: true })],
    },
    { key: 'end', title: 'Conclusion', private: true, questions: [text('points', 'Points d’attention')] },
  ].map(section => Section.parse(section))
  const answers = Answers.parse({ job: 'Comptable', unease: 'Retards', points: 'Rien' })

  const list = (includePrivate: boolean) => show(<AnswerList sections={sections} answers={answers} lists={lists} team={team} includePrivate={includePrivate} />)

  it('gives each question in its own words with its answer, or says that there is none', () => {
    list(true)

    const facts = screen.getAllByRole('term').map(({ textContent }) => textContent)
    expect(facts).toEqual(['Métier', 'Précisez', 'Précisez', `Malaise ${words.private}`, 'Points d’attention'])
    expect(screen.getAllByText(words.unanswered)).toHaveLength(2)
    expect(within(screen.getByRole('heading', { name: /Conclusion/ })).getByText(words.private)).toBeDefined()
  })

  it('keeps what is private out when it is told to', () => {
    list(false)

    expect(screen.queryByText('Retards')).toBeNull()
    expect(screen.queryByText(/Conclusion|Malaise/)).toBeNull()
    expect(screen.getByText('Comptable')).toBeDefined()
  })
})
