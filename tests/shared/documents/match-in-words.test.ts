import { describe, expect, it } from 'vitest'

import { defaultLists } from '#shared/defaults/lists'
import { exclusionInWords, explanationInWords } from '#shared/documents/match-in-words'
import { blockingInWords, comparedInWords, crowdInWords, exchangeInWords, lockWarnings, reasonInWords, relaxationInWords, removalInWords } from '#shared/documents/group-in-words'
import { explainPair } from '#shared/matching/explain'
import { locate } from '#shared/matching/places/locate'
import { scorePair } from '#shared/matching/score'

import { day, pairId } from '../../builders/casebook'
import { aBlankMentee, aBlankMentor, aMenteeProfile, aMentorProfile, key, keys, pairingNoteId, someSettings, spoken } from '../../builders/matching'

const lists = (name: keyof typeof defaultLists) => defaultLists[name]

/** Ordinary spaces for narrow and unbreakable ones, so that one can read the tests. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

const told = (mentor = aMentorProfile(), mentee = aMenteeProfile(), settings = someSettings()) => explanationInWords(explainPair(mentor, mentee, settings), lists)

describe('an explanation in words', () => {
  it('is one sentence of the facts, with what nobody wished at its end', () => {
    expect(plain(told(aMentorProfile(1, { workplace: locate({ postcode: '5100' }) })).sentence)).toBe(
      'Même secteur (transport et logistique) ; même famille de métiers (logistique et magasin) ; besoin « entretien » couvert ; 2 langues communes (français et anglais) ; 1 km, en transports en commun ; ' +
        '3 demi-journées communes (lun. matin, mar. matin et mer. matin) ; manières de travailler proches ; 2 centres d’intérêt communs (histoire et environnement) ; ' +
        '2 loisirs communs (marche et cuisine) ; âge et genre souhaité : non pris en compte.',
    )
  })

  it('names what is unknown, and says of whom it is to be asked', () => {
    const { sentence, rows, scoreText, warnings } = told(aBlankMentor(), aBlankMentee())
    expect(plain(sentence)).toBe(
      'Secteur, métier, besoins et apports, langues, accessibilité, disponibilités, manière de travailler, centres d’intérêt et loisirs : inconnu ; âge et genre souhaité : non pris en compte.',
    )
    expect(rows[0]).toMatchObject({ verdictText: 'inconnu', detail: 'À demander aux deux' })
    expect(plain(scoreText)).toBe('score inconnu : aucun des critères qui comptent n’est encore connu')
    expect(warnings.map(plain)).toEqual(['À vérifier avant de proposer : « langue commune »'])
  })

  it('shows what the score rests on', () => {
    const { scoreText, sumText, rows } = told(aMentorProfile(1, { offers: keys('network') }), aMenteeProfile(1, { sector: undefined, needs: keys('network', 'interview') }))
    expect(plain(scoreText)).toBe('90 / 100, pour 26 points de poids connus sur 31 – fiabilité 84 %')
    expect(plain(sumText)).toBe('23,5 sur 26')
    expect(rows.map(({ key, points }) => [key, points && plain(points)]).slice(0, 3)).toEqual([['sector', undefined], ['function', '4 / 4'], ['expectations', '2,5 / 5']])
    expect(plain(rows[2]?.detail ?? '')).toBe('1 besoin couvert sur 2 : « réseau », sans « entretien »')
  })

  it('says why a pair is impossible', () => {
    const { warnings, rows } = told(aMentorProfile(1, { languages: spoken({ french: 'native' }) }), aMenteeProfile(1, { languages: spoken({ french: 'A2' }) }))
    expect(warnings.map(plain)).toEqual(['Impossible : le minimum n’est pas atteint pour « langue commune »'])
    expect(rows.find(({ key }) => key === 'languages')).toMatchObject({ verdict: 'not' })
    expect(plain(rows.find(({ key }) => key === 'languages')?.detail ?? '')).toBe('Aucune langue commune (niveau B1 non atteint en français)')
    expect(plain(rows.find(({ key }) => key === 'languages')?.mandatory ?? '')).toBe('obligatoire (au moins 70 %)')
  })

  it('tells the journey in the table, and when the means are supposed', () => {
    const detail = (mentee: Parameters<typeof aMenteeProfile>[1]) => plain(told(aMentorProfile(1, { workplace: locate({ postcode: '4000' }) }), aMenteeProfile(1, mentee)).rows[4]?.detail ?? '')
    expect(detail({ transports: keys('car'), home: locate({ postcode: '5300' }) })).toBe('37 km à vol d’oiseau (Andenne – Liège), en voiture ; rayon de 40 km')
    expect(detail({ transports: keys(), travelRadius: 10 })).toBe('53 km à vol d’oiseau (Namur – Liège), en transports en commun ; rayon de 10 km que la personne accepte, dépassé, moyen de transport supposé')
  })

  it('tells wishes where somebody has one', () => {
    const { rows } = told(aMentorProfile(1, { gender: 'man', wishes: { age: 'younger' } }), aMenteeProfile(1, { wishes: { gender: 'woman' } }), someSettings({ gender: { weight: 1 } }))
    expect(rows.slice(-2).map(({ detail }) => plain(detail))).toEqual(['Le ou la mentor souhaite un ou une mentee plus jeune (le ou la mentor a 18 ans de plus)', 'Souhait du ou de la mentee (une femme) non respecté'])
  })
})

describe('what is said of a group', () => {
  it('counts what a criterion leaves out', () => {
    expect(plain(removalInWords({ by: 'languages', pairs: 41, menteesWithout: 2 }, 120))).toBe('« langue commune » écarte 41 paires sur 120 – 2 mentees n’ont plus de mentor possible')
    expect(plain(removalInWords({ by: 'refused', pairs: 1, menteesWithout: 0 }, 120))).toBe('« refus précédent » écarte 1 paire sur 120')
  })

  it('says why somebody has no mentor, and what would help', () => {
    expect(plain(reasonInWords({ kind: 'excluded-by', removed: [{ by: 'sector', count: 3 }, { by: 'to-avoid', count: 1 }] }))).toBe('Personne ne convient : « secteur » écarte 3 mentors et « à éviter » écarte 1 mentor.')
    const mentors = [aMentorProfile(1), aMentorProfile(2)]
    expect(plain(relaxationInWords({ kind: 'radius', whose: 'settings', mode: 'car', from: 30, to: 40, mentors }))).toBe('en portant le rayon en voiture de 30 km à 40 km : 2 mentors')
    expect(plain(relaxationInWords({ kind: 'threshold', key: 'sector', from: 100, to: 60, mentors }))).toBe('en abaissant « secteur » de 100 % à 60 % : 2 mentors')
    expect(plain(relaxationInWords({ kind: 'threshold', key: 'gender', from: 100, to: 0, mentors }))).toBe('sans rendre « genre souhaité » obligatoire : 2 mentors')
  })

  it('names those who would do, and to whom they are given', () => {
    const given = [{ mentor: aMentorProfile(1), to: [aMenteeProfile(2, { givenName: 'Fatima' })] }]
    expect(plain(reasonInWords({ kind: 'no-mentor-left', possible: 1, given }))).toBe('1 mentor conviendrait, dont les places sont prises dans cette répartition : Anne Mentor 1 (pour Fatima Mentee 2).')
    expect(plain(reasonInWords({ kind: 'no-mentor-left', possible: 5, given }))).toMatch(/^5 mentors conviendraient, .* Anne Mentor 1 \(pour Fatima Mentee 2\) et 4 autres\.$/)
  })

  it('says what serving the most people costs, by the figures', () => {
    const compared = (one: readonly [number, number?], other: readonly [number, number?]) => {
      const outcome = ([served, worst]: readonly [number, number?]) => ({ served, total: 0, mean: worst, worst })
      return plain(comparedInWords({ price: { 'best-total': outcome(one), 'best-pairs-first': outcome(other) } }))
    }
    expect(compared([9, 42], [8, 57])).toBe('« Meilleur total », à côté de « Meilleures paires d’abord » : 1 personne de plus servie, mais un score le plus bas de 42 au lieu de 57.')
    expect(compared([9, 57], [9, 42])).toContain('autant de personnes servies, et un score le plus bas de 57 au lieu de 42.')
    expect(compared([9, 42], [9, 42])).toContain('autant de personnes servies, et le même score le plus bas (42).')
    expect(compared([0], [0])).toContain('autant de personnes servies.')
  })

  it('counts who waits for how many places, where these are fewer', () => {
    const [mentor, mentee] = [aMentorProfile(1, { places: 1 }), aMenteeProfile()]
    const pair = { mentor, mentee, score: scorePair(mentor, mentee, someSettings()), locked: false }
    const left = { mentee: aMenteeProfile(2), waitingDays: 3, reason: { kind: 'no-mentor' } } as const
    expect(plain(crowdInWords({ pairs: [pair], unmatchedMentees: [left], unmatchedMentors: [] }) ?? '')).toBe('2 mentees pour 1 place.')
    expect(crowdInWords({ pairs: [pair], unmatchedMentees: [], unmatchedMentors: [] })).toBeUndefined()
  })

  it('tells what an exchange would cost', () => {
    const pair = { mentor: aMentorProfile(1), mentee: aMenteeProfile(1), score: 84 }
    const displaced = { mentee: aMenteeProfile(2, { givenName: 'Fatima' }), score: 70 }
    expect(plain(blockingInWords({ ...pair, displaced }))).toBe('Anne Mentor 1 et Yusuf Mentee 1 auraient un score de 84, mais alors Fatima Mentee 2 n’aurait plus de mentor.')
    expect(plain(blockingInWords({ ...pair, displaced: { ...displaced, next: { mentor: aMentorProfile(2), score: 61 } } }))).toBe(
      'Anne Mentor 1 et Yusuf Mentee 1 auraient un score de 84, mais alors Fatima Mentee 2 passerait à Anne Mentor 2 (61).',
    )
    expect(plain(exchangeInWords({ mentor: aMentorProfile(3), score: 84, heldBy: [displaced.mentee] }))).toBe('Premier choix : Anne Mentor 3 (84), dans cette répartition avec Fatima Mentee 2')
  })

  it('says what keeps two people apart, and that a pair chosen by hand goes against it', () => {
    const refused = { kind: 'refused', pairId: pairId(1), on: day('2026-02-04'), side: 'mentor', why: key('travel'), reason: 'Trop loin' } as const
    expect(plain(exclusionInWords(refused, lists))).toBe('Refus du ou de la mentor le 04/02/2026 : trajet, Trop loin')
    expect(plain(exclusionInWords({ ...refused, reason: 'trajet' }, lists))).toBe('Refus du ou de la mentor le 04/02/2026 : trajet')
    const [mentor, mentee] = [aMentorProfile(), aMenteeProfile()]
    const exclusion = { kind: 'related', noteId: pairingNoteId(1), on: day('2026-01-12') } as const
    expect(lockWarnings({ mentor, mentee, score: scorePair(mentor, mentee, someSettings()), locked: true, exclusion }, 40, lists).map(plain)).toEqual(['Choisi à la main malgré une exclusion. Même famille (noté le 12/01/2026)'])
  })

  it('warns of a pair chosen by hand that misses a minimum or has a low score, and of no other', () => {
    const [mentor, mentee] = [aMentorProfile(1, { languages: spoken({ french: 'native' }), sector: key('health'), offers: keys() }), aMenteeProfile(1, { languages: spoken({ french: 'A2' }) })]
    const pair = { mentor, mentee, score: scorePair(mentor, mentee, someSettings()) }
    expect(lockWarnings({ ...pair, locked: true }, 95, lists).map(plain)).toEqual(['Impossible : le minimum n’est pas atteint pour « langue commune »', `Choisi à la main sous le score minimal (${pair.score.score} pour un minimum de 95).`])
    expect(lockWarnings({ ...pair, locked: false }, 95, lists)).toEqual([])
  })

  it('says which exclusion could be set aside, and for whom', () => {
    const exclusion = { kind: 'refused', pairId: pairId(1), on: day('2026-02-02'), side: 'mentor' } as const
    expect(plain(relaxationInWords({ kind: 'exclusion', exclusion, mentors: [aMentorProfile(1)] }))).toContain('Anne Mentor 1')
  })
})

it('says why two people are never proposed to each other', () => {
  expect(plain(exclusionInWords({ kind: 'same-person' }, lists))).toBe('Même personne, dans son ancienne fiche')
  expect(plain(exclusionInWords({ kind: 'same-employer', employer: 'Bâtisseurs de Wallonie SA' }, lists))).toBe('Même employeur : Bâtisseurs de Wallonie SA')
  const refused = { kind: 'refused', pairId: pairId(1), on: day('2026-02-02'), side: 'mentor' } as const
  expect(plain(exclusionInWords({ ...refused, reason: 'Trop loin' }, lists))).toBe('Refus du ou de la mentor le 02/02/2026 : Trop loin')
  expect(plain(exclusionInWords(refused, lists))).toBe('Refus du ou de la mentor le 02/02/2026')
})
