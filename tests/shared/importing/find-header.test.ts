import { describe, expect, it } from 'vitest'

import { findHeader, headerAt } from '#shared/importing/find-header'

describe('the headings of a sheet', () => {
  it('stand on line 4 under a title, a date and an empty line', () => {
    const title = 'Nos mentors'
    const cells = [[title, title, title], ['Mis à jour le 12/03/2026', '', ''], ['', '', ''], ['Nom', 'Prénom', 'Mail'], ['Dupont', 'Marie', 'marie@example.be']]
    expect(findHeader(cells)).toEqual({ labels: ['Nom', 'Prénom', 'Mail'], firstRow: 4 })
  })

  it('are two lines where groups stand above their details', () => {
    const cells = [
      ['Liste', 'Liste', 'Liste', 'Liste', 'Liste'],
      ['Personne', 'Personne', 'Adresse', 'Adresse', 'Contact'],
      ['Nom', 'Prénom', 'CP', 'Ville', 'GSM'],
      ['Dupont', 'Marie', '5000', 'Namur', '0470123456'],
    ]
    expect(findHeader(cells)).toEqual({ labels: ['Personne / Nom', 'Personne / Prénom', 'Adresse / CP', 'Adresse / Ville', 'Contact / GSM'], firstRow: 3 })
  })

  it('are two lines where most stand above and one of them has details below', () => {
    const cells = [
      ['Nom', 'Prénom', 'Mail', 'Adresse', 'Adresse'],
      ['Nom', 'Prénom', 'Mail', 'CP', 'Ville'],
      ['Dupont', 'Marie', 'marie@example.be', '5000', 'Namur'],
    ]
    expect(findHeader(cells)).toEqual({ labels: ['Nom', 'Prénom', 'Mail', 'Adresse / CP', 'Adresse / Ville'], firstRow: 2 })
  })

  it('are not looked for in the data', () => {
    const cells = [['Dupont', 'Marie', '5000'], ['Leroy', 'Jean', '5100']]
    expect(findHeader(cells)).toEqual({ labels: [], firstRow: 0 })
    expect(findHeader([])).toEqual({ labels: [], firstRow: 0 })
  })

  it('may be one only, over the only column', () => {
    expect(findHeader([['Adresse mail'], ['marie@example.be']])).toEqual({ labels: ['Adresse mail'], firstRow: 1 })
  })

  it('are where a person points', () => {
    expect(headerAt([['Machin', 'Truc'], ['Dupont', 'Marie']], 0)).toEqual({ labels: ['Machin', 'Truc'], firstRow: 1 })
  })

  it('go on in the line below for the columns that they left together, and for those beyond them', () => {
    const cells = [
      ['Nom', 'Prénom', 'Langues', 'Adresse', ''],
      ['', '', '', 'CP', 'Ville', 'GSM'],
      ['Dupont', 'Marie', 'français', '5000', 'Namur', '0470123456'],
    ]
    expect(findHeader(cells)).toEqual({ labels: ['Nom', 'Prénom', 'Langues', 'Adresse / CP', 'Ville', 'GSM'], firstRow: 2 })
  })

  it('do not go on in a line of data, even under merged cells', () => {
    const cells = [['Nom', 'Prénom', 'Adresse', ''], ['Dupont', 'Marie', 'marie@example.be', 'Namur']]
    expect(findHeader(cells)).toEqual({ labels: ['Nom', 'Prénom', 'Adresse', ''], firstRow: 1 })
    expect(findHeader([['Nom', 'Prénom', 'Adresse', ''], ['', '', '', '']])).toEqual({ labels: ['Nom', 'Prénom', 'Adresse', ''], firstRow: 1 })
  })
})
