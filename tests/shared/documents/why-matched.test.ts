import { describe, expect, it } from 'vitest'

import { defaultLists } from '#shared/defaults/lists'
import { whyInWords } from '#shared/documents/why-matched'
import { explainPair } from '#shared/matching/explain'
import { locate } from '#shared/matching/places/locate'

import { aBlankMentee, aBlankMentor, aMenteeProfile, aMentorProfile, keys, someSettings } from '../../builders/matching'

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ')
const why = (mentor = aMentorProfile(), mentee = aMenteeProfile()) => plain(whyInWords(explainPair(mentor, mentee, someSettings()), name => defaultLists[name]))

describe('why a mentor is thought of', () => {
  it('is one sentence to the mentor of all that fits', () => {
    expect(why(aMentorProfile(1, { workplace: locate({ postcode: '5100' }) }))).toBe(
      'Vous travaillez dans le secteur que la personne vise (transport et logistique) ; vous exercez un métier de la famille visée (logistique et magasin) ; ' +
        'vous pouvez aider là où la personne le demande : « entretien » ; vous parlez les mêmes langues (français et anglais) ; vous pouvez rencontrer la personne à 1 km de chez elle, en transports en commun ; ' +
        'vous travaillez d’une manière proche de la sienne ; vous avez en commun 3 moments de la semaine (lun. matin, mar. matin et mer. matin), 2 centres d’intérêt (histoire et environnement) et 2 loisirs (marche et cuisine).',
    )
  })

  it('tells nothing of what is missing, supposed or too far', () => {
    const mentee = aMenteeProfile(1, { needs: keys('network', 'interview'), transports: keys() })
    const near = why(aMentorProfile(1, { offers: keys('network'), workplace: locate({ postcode: '5100' }) }), mentee)
    expect(near).toContain('« réseau »')
    expect(near).not.toMatch(/sans|entretien|supposé|transports/)
    expect(why(aMentorProfile(1, { workplace: locate({ postcode: '4000' }) }), mentee)).not.toMatch(/km|au-delà/)
  })

  it('does not praise manners of working that are close only in part', () => {
    expect(why(aMentorProfile(1, { manners: [2, 2, 4] }))).not.toContain('manière proche')
    expect(why(aMentorProfile(1, { manners: [2, 2, 2] }))).toContain('manière proche')
  })

  it('is left to be written where nothing speaks for the two', () => {
    expect(why(aBlankMentor(), aBlankMentee())).toBeUndefined()
  })
})
