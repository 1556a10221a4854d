import { describe, expect, it } from 'vitest'

import { checkTemplate } from '#shared/documents/template-fields/check-template'

const problems = (...paragraphs: readonly string[]) => checkTemplate('contract', paragraphs).problems

describe('the check of a template', () => {
  it('passes a contract that says everything, however its fields are typed', () => {
    expect(checkTemplate('contract', ['Entre {{Mentor.Nom-Complet}} et {{ mentee.prénom }} {{mentee.nom}}', 'Du {{contrat.début}} au {{contrat.fin}}', '{{articles}}', ' {{signatures}} '])).toEqual({
      fields: ['mentor.nom-complet', 'mentee.prenom', 'mentee.nom', 'contrat.debut', 'contrat.fin', 'articles', 'signatures'],
      problems: [],
      gaps: [],
    })
  })

  it('tells a field that nobody knows, and the one that was meant', () => {
    expect(problems('Bonjour {{mentor.prenoom}},')).toEqual([{ kind: 'unknown-field', field: 'mentor.prenoom', near: 'Bonjour {{mentor.prenoom}},', suggestion: 'mentor.prenom' }])
    expect(problems('{{chaussures}}')).toEqual([{ kind: 'unknown-field', field: 'chaussures', near: '{{chaussures}}' }])
  })

  it('tells a field of another kind of paper', () => {
    expect(problems('{{seance.date}}')).toEqual([{ kind: 'foreign-field', field: 'seance.date', near: '{{seance.date}}' }])
    expect(checkTemplate('mentor-certificate', ['{{mentee.nom}}']).problems).toMatchObject([{ kind: 'foreign-field', field: 'mentee.nom' }])
  })

  it('tells braces that do not close, and single ones around a field', () => {
    expect(problems('Le contrat commence le {{contrat.debut le 12')).toEqual([{ kind: 'open-braces', near: 'Le contrat commence le {{contrat.debut le 12' }])
    expect(problems('{{date}} puis date}}')).toMatchObject([{ kind: 'open-braces' }])
    expect(problems('Fait à {lieu}')).toEqual([{ kind: 'single-braces', field: 'lieu', near: 'Fait à {lieu}' }])
    expect(problems('{mentor.nom} et {{mentor.prenoom}} le {{date')).toMatchObject([{ kind: 'unknown-field' }, { kind: 'open-braces' }, { kind: 'single-braces', field: 'mentor.nom' }])
    expect(problems('{{date}} {ceci n’est pas un champ}')).toEqual([])
  })

  it('tells a field of paragraphs that stands in a sentence', () => {
    expect(problems('Voici {{articles}}')).toEqual([{ kind: 'not-alone', field: 'articles', near: 'Voici {{articles}}' }])
  })

  it('refuses a file without any field', () => {
    expect(problems('Bonjour', '')).toEqual([{ kind: 'no-field' }])
  })

  it('tells what one would expect and is not there, unless the whole text is', () => {
    expect(checkTemplate('contract', ['{{mentor.nom}}', '{{articles}}']).gaps).toEqual([{ fields: ['mentee.nom-complet', 'mentee.nom', 'parties'] }, { fields: ['signatures'] }])
    expect(checkTemplate('contract', ['{{contenu}}']).gaps).toEqual([])
  })
})
