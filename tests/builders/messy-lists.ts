import type { CellObject } from 'xlsx'

import { aWorkbook, type Cell, dayCell, inWindows1252, MANY_HEADINGS, manyPeople, SERIAL_12_03_1990 } from './workbooks'

/** A name put together by a formula, with the result that the program had kept. */
const formula = (result: string): CellObject => ({ t: 's', v: result, f: `"${result}"` })

/** A formula whose result nobody kept: the program that wrote it never calculated it. */
const uncalculated: CellObject = { t: 'z', f: 'TODAY()-1' }

/** Seven mentors as an office keeps them: a title, groups over merged cells, headings on line 4; formulas, two people in one cell and three repetitions. */
export const messyMentors = (): Uint8Array =>
  aWorkbook([
    [
      [
        ['Mentors de l’antenne de Namur', null, null, null, null, null],
        [null],
        ['Personne', 'Personne', 'Coordonnées', 'Coordonnées', 'Parcours', 'Parcours'],
        ['Nom et prénom', 'Né(e) le', 'Mail', 'GSM', 'Préparé le', 'Retenu le'],
        ['DUBOIS Anne', dayCell(SERIAL_12_03_1990), 'anne.dubois@example.be', 470_123_456, '12/03/2024', '19/03/2024'],
        ['Anne & Paul Lambert', null, 'lambert@example.be', null, null, null],
        ['Dubois, Anne', null, 'ANNE.DUBOIS@example.be', null, null, null],
        [formula('LEFÈVRE Hélène'), '3/2/1988', null, '0475 11 22 33', uncalculated, null],
        ['Helene LEFEVRE', '1988-02-03', 'helene@example.be', null, null, null],
        ['PEETERS Luc', null, null, '+32 475 11 22 33', null, null],
        [null],
        ['ÖZTÜRK Deniz', 'en 1979', 'pas d’adresse', '081/22.33.44', dayCell(45_363), null],
      ] satisfies readonly (readonly Cell[])[],
      { name: 'Mentors 2024', merges: ['A1:F1', 'A3:B3', 'C3:D3', 'E3:F3'] },
    ],
  ])

const MENTEES = ['Nom;Prénom;Date de naissance;Courriel;Localité;Études;Parrain', 'N’Diaye;Aïcha;03/02/1990;aicha@example.be;Liège;Bachelier;Luc Œuvrard', 'Çelik;Emre;12.11.85;emre@example.be;Saint-Servais;CESS;']

/** Two mentees as an older program exports them: Windows-1252, semicolons, an empty line at the end. */
export const exportedMentees = (): Uint8Array => inWindows1252([...MENTEES, ''].join('\r\n'))

/** The same export a month later, with somebody new. */
export const exportedAgain = (): Uint8Array => inWindows1252([...MENTEES, 'Moreau;Léa;01/06/1999;lea@example.be;Dinant;Master;Ève', ''].join('\r\n'))

/** A table of a web page, which its program names .xls. */
export const companiesPage = (): Uint8Array =>
  new TextEncoder().encode(
    '<html><head><meta charset="utf-8"></head><body><table><tr><th>Entreprise</th><th>N&deg; d&rsquo;entreprise</th><th>CP</th><th>Localit&eacute;</th></tr>' +
      '<tr><td>B&acirc;tisseurs de Wallonie SA</td><td>0123.456.749</td><td>5000</td><td>Namur</td></tr></table></body></html>',
  )

/** As many people as asked for, one a line. */
export const longList = (count: number): Uint8Array => aWorkbook([[[[...MANY_HEADINGS], ...manyPeople(count)], { name: 'Liste' }]])
