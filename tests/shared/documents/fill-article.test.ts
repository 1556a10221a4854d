import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { defaultArticles } from '#shared/defaults/contract-articles'
import { articleProblems, filledBody, filledTitle } from '#shared/documents/fill-article'
import { articleWords, longDay, paper } from '#shared/text/paper'

import { day } from '../../builders/casebook'
import { someContractFacts } from '../../builders/contract'

const { rules } = defaultArticles
const woman = someContractFacts()
const man = someContractFacts({ mentor: { agreement: 'masculine' }, mentee: { agreement: 'feminine' } })
const neutral = someContractFacts({ mentor: { agreement: 'neutral' }, mentee: { agreement: 'neutral' } })

const fill = (body: string, facts = woman) => filledBody(body, { facts, rules })

const text = (body: string, facts = woman) => fill(body, facts).map(block => (block.kind === 'paragraph' ? block.text : block.kind))

describe('the agreement with a person', () => {
  it('follows each of the two, and says both forms where it is not known', () => {
    const body = '{Le mentor} est {mentor : prêt / prête} à écouter {le mentee}, {mentee : inscrit/inscrite}.'
    expect(text(body, woman)).toEqual(['La mentor est prête à écouter le mentee, inscrit.'])
    expect(text(body, man)).toEqual(['Le mentor est prêt à écouter la mentee, inscrite.'])
    expect(text(body, neutral)).toEqual(['Le ou la mentor est prêt ou prête à écouter le ou la mentee, inscrit ou inscrite.'])
  })

  it('contracts « du » and « au »', () => {
    const body = '{du mentor}, {au mentor}, {du mentee}, {au mentee}'
    expect(text(body, woman)).toEqual(['de la mentor, à la mentor, du mentee, au mentee'])
    expect(text(body, man)).toEqual(['du mentor, au mentor, de la mentee, à la mentee'])
    expect(text(body, neutral)).toEqual(['du ou de la mentor, au ou à la mentor, du ou de la mentee, au ou à la mentee'])
  })

  it('keeps one capital at the beginning of a sentence', () => {
    expect(text('{mentor : Il / Elle} reste', neutral)).toEqual(['Il ou elle reste'])
  })

  it('also holds in titles', () => {
    expect(filledTitle('Engagements {du mentor}', { facts: neutral, rules })).toBe('Engagements du ou de la mentor')
  })
})

describe('the blanks', () => {
  it('say when the information note was handed over, or leave room for the day', () => {
    const body = 'le {date de la note d’information}'
    expect(text(body, someContractFacts({ mentor: { informationNoteOn: day('2026-03-02') } }))).toEqual([`le\u00A0${longDay('2026-03-02')}`])
    expect(text(body)).toEqual([`le\u00A0${paper.dateToFill}`])
  })

  it('are filled with the facts and the rules, in French', () => {
    expect(text('{rencontres par mois} de {durée d’une rencontre}, prévenir {délai d’annulation} avant, réponse en {délai de réponse}')).toEqual([
      'deux rencontres par mois de 1\u00A0h\u00A030, prévenir 24\u00A0heures avant, réponse en 3\u00A0jours ouvrables',
    ])
  })

  it('set the dates in bold', () => {
    expect(text('du {début} au {fin}.')).toEqual([
      [{ text: 'du\u00A0' }, { text: '12\u00A0mars\u00A02026', strong: true }, { text: ' au\u00A0' }, { text: '12\u00A0septembre\u00A02026', strong: true }, { text: '.' }],
    ])
  })

  it('are found however they are typed', () => {
    expect(text("{ DUREE }, {Durée d'une rencontre}, {delai  de reponse}")).toEqual(['six\u00A0mois, 1\u00A0h\u00A030, 3\u00A0jours ouvrables'])
  })

  it('say the length in months, or in days where it is no whole number of months', () => {
    const until = (endsOn: string) => text('{durée}', someContractFacts({ terms: { endsOn } }))
    expect([until('2026-09-12'), until('2026-12-12'), until('2026-03-31')].flat()).toEqual(['six\u00A0mois', 'neuf\u00A0mois', '20\u00A0jours'])
  })

  it('are a line to fill by hand where the fact is not known', () => {
    const facts = someContractFacts({ organisation: { insurance: undefined } })
    expect(text('Assureur : {assureur}.', facts)).toEqual([`Assureur\u202F: ${paper.toFill}.`])
  })

  it('each have a meaning to read and something to print', () => {
    for (const name of Object.keys(articleWords.fields)) expect(JSON.stringify(text(`x {${name}}`)), name).not.toContain(`{${name}`)
  })
})

describe('the conditions', () => {
  it('keep a paragraph, with the list below it, for those it is meant for', () => {
    const body = 'Pour tous.\n\n{si volontaire} Pour les volontaires :\n- un\n- deux\n\n{sauf volontaire} Pour les autres.'
    expect(text(body)).toEqual(['Pour tous.', 'Pour les volontaires\u202F:', 'list'])
    expect(text(body, someContractFacts({ mentor: { frame: 'working-time' } }))).toEqual(['Pour tous.', 'Pour les autres.'])
  })

  it('also choose among items', () => {
    expect(fill('- {si temps de travail} un ;\n- {si partenaire} deux ;\n- trois.')).toEqual([{ kind: 'list', items: ['deux\u202F;', 'trois.'] }])
  })

  it.each([
    ['working-time', 'temps de travail'],
    ['self-employed', 'indépendant'],
    ['company-head', "chef d'entreprise"],
    ['pensioner', 'pensionné'],
    ['job-seeker', 'demandeur d’emploi'],
  ])('know the frame %s', (frame, name) => {
    expect(text(`{si ${name}} oui`, someContractFacts({ mentor: { frame } }))).toEqual(['oui'])
    expect(text(`{si ${name}} oui`)).toEqual([])
  })

  it('are all understood', () => {
    for (const name of Object.keys(articleWords.conditions)) expect(articleProblems(`{si ${name}} oui\n- {sauf ${name}} non`), name).toEqual([])
  })
})

describe('lists and boxes', () => {
  it('puts items that follow one another in one list', () => {
    expect(fill('Voici :\n- un\n- deux\nPuis.')).toEqual([
      { kind: 'paragraph', text: 'Voici\u202F:' },
      { kind: 'list', items: ['un', 'deux'] },
      { kind: 'paragraph', text: 'Puis.' },
    ])
  })

  it('puts boxes of one line side by side and boxes of several lines below each other', () => {
    expect(fill('{Le mentor} accepte : [ ] photo [ ] témoignage\n\n[ ] un\n[] deux')).toEqual([
      { kind: 'boxes', inline: true, lead: 'La mentor accepte\u202F:', items: [{ label: 'photo' }, { label: 'témoignage' }] },
      { kind: 'boxes', items: [{ label: 'un' }, { label: 'deux' }] },
    ])
  })

  it('ticks the way in which the association pays expenses, and none while it is not known', () => {
    const ticked = (expenses: unknown) => fill('Frais : {cases du défraiement}', someContractFacts({ organisation: { expenses } })).flatMap(block => (block.kind === 'boxes' ? block.items.map(box => box.ticked ?? false) : []))
    expect(ticked('none')).toEqual([true, false, false])
    expect(ticked('actual')).toEqual([false, true, false])
    expect(ticked(undefined)).toEqual([false, false, false])
  })
})

describe('what cannot be understood', () => {
  it('is named, so that the editor can say it', () => {
    const body = 'Du {debut} au {finn}.\n- {si volontaires} un\nUne {accolade ouverte\n{mentor : prêt} et fermée}'
    expect(articleProblems(body)).toEqual([{ field: 'finn' }, { field: 'si volontaires' }, { field: 'mentor : prêt' }, { field: '{accolade ouverte' }, { field: 'et fermée}' }])
  })

  it('stands on paper as it was typed rather than vanish', () => {
    expect(text('Jusqu’au {finn}.')).toEqual(['Jusqu’au {finn}.'])
  })

  it('is not found in the articles that an association starts from', () => {
    for (const { title, body } of defaultArticles.articles) expect([...articleProblems(title), ...articleProblems(body)], title).toEqual([])
  })
})

it('never breaks on what people type, and never says « undefined »', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('{', '}', '[ ]', '\n', '\n\n', '- ', '{si volontaire}', '{si ', '{le mentor}', '{mentor : a / b}', ' : ', '/', '«'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
      const body = pieces.join('').replaceAll('undefined', '')
      expect(JSON.stringify(fill(body, neutral))).not.toContain('undefined')
      articleProblems(body)
    }),
  )
})

describe('a line of boxes', () => {
  it('may begin with its first box, and leaves out one whose condition does not hold', () => {
    expect(fill('[ ] au bureau [ ] {si mineur} avec un parent [ ] à distance')).toEqual([{ kind: 'boxes', items: [{ label: 'au bureau' }, { label: 'à distance' }], inline: true }])
  })
})

it('shows only the beginning of a long text whose brace was left open', () => {
  expect(articleProblems('Le binôme se voit {lieu de la rencontre, chaque semaine le même jour')).toEqual([{ field: '{lieu de la rencontre, chaque semaine le…' }])
})
