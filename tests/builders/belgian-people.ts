import { addDays } from '#shared/domain/calendar'
import type { Agreement } from '#shared/domain/person'

import { day } from './built'
import type { Chance } from './chance'

/** Where people live: postcode and municipality. */
export const TOWNS = [
  ['5000', 'Namur'], ['5100', 'Jambes'], ['5030', 'Gembloux'], ['5300', 'Andenne'], ['5500', 'Dinant'], ['5590', 'Ciney'], ['5060', 'Sambreville'], ['4000', 'Liège'], ['4020', 'Liège'], ['4100', 'Seraing'],
  ['4500', 'Huy'], ['4800', 'Verviers'], ['6000', 'Charleroi'], ['6200', 'Châtelet'], ['6700', 'Arlon'], ['7000', 'Mons'], ['7100', 'La Louvière'], ['7500', 'Tournai'], ['1000', 'Bruxelles'], ['1070', 'Anderlecht'],
  ['1080', 'Molenbeek-Saint-Jean'], ['1200', 'Woluwe-Saint-Lambert'], ['1300', 'Wavre'], ['1348', 'Louvain-la-Neuve'], ['1400', 'Nivelles'], ['1420', 'Braine-l’Alleud'],
] as const

const STREETS = ['rue de la Gare', 'chaussée de Louvain', 'avenue Reine Astrid', 'rue du Moulin', 'place du Marché', 'rue de l’Église', 'rue Haute', 'boulevard du Nord', 'rue des Écoles', 'clos des Tilleuls', 'rue Saint-Jacques', 'quai de Meuse'] as const

const GIVEN = {
  feminine: ['Aïcha', 'Anne-Sophie', 'Chloé', 'Élodie', 'Fatima', 'Françoise', 'Grâce', 'Inès', 'Jacqueline', 'Justine', 'Katarzyna', 'Léa', 'Maëlle', 'Marie-Christine', 'Nadia', 'Noémie', 'Olena', 'Pascale', 'Sakina', 'Zeynep'],
  masculine: ['Alexandre', 'Andriy', 'Benoît', 'Bryan', 'Cédric', 'François', 'Guillaume', 'Hassan', 'Ismaël', 'Jean-Luc', 'Karim', 'Kévin', 'Loïc', 'Mehmet', 'Olivier', 'Patrick', 'Pedro', 'Rachid', 'Thibault', 'Yusuf'],
  neutral: ['Alix', 'Andrea', 'Camille', 'Charlie', 'Dominique', 'Lou', 'Maxime', 'Sacha', 'Sam', 'Yaël'],
} as const satisfies Record<Agreement, readonly string[]>

const FAMILY = [
  'Adam', 'Aydoğan', 'Bastin', 'Belhadj', 'Ben Aïssa', 'Bensalem', 'Bodart', 'Bondarenko', 'Çelik', 'Charlier', 'Collard', 'Collignon', 'De Backer', 'De Smet', 'Delvaux', 'Denis', 'Dewez', 'D’Hooghe', 'Diallo', 'Dubois',
  'Dupont', 'El Amrani', 'Étienne', 'Evrard', 'Ferreira', 'Fontaine', 'Gérard', 'Gilles', 'Gonçalves', 'Goossens', 'Hanse', 'Henrard', 'Ilunga', 'Jacobs', 'Janssens', 'Kaya', 'Lambert', 'Laurent', 'Lecœur', 'Lefèvre',
  'Lejeune', 'Leroy', 'Maes', 'Mbala', 'Mertens', 'Michaux', 'N’Guyen', 'Noël', 'Nowak', 'Ouali', 'Peeters', 'Piron', 'Rahimi', 'Renard', 'Sârbu', 'Shevchuk', 'Simon', 'Thiry', 'Van den Bossche', 'Vanderlinden', 'Willems', 'Wójcik', 'Yılmaz', 'Zerrouki',
] as const

/** The parts of a file that say who somebody is and where one finds them; names come back, as they do in a town, about one in eight having two family names. */
export function aBelgian({ pick, below, sometimes, next }: Chance, number: number) {
  const agreement: Agreement = next() < 0.04 ? 'neutral' : pick(['feminine', 'masculine'] as const)
  const [postcode, municipality] = pick(TOWNS)
  const [givenName, familyName] = [pick(GIVEN[agreement]), next() < 0.125 ? `${pick(FAMILY)}-${pick(FAMILY)}` : pick(FAMILY)]
  const figures = String(10_000_000 + below(89_999_999)).slice(1)
  return {
    ...{ agreement, givenName, familyName, address: { street: `${pick(STREETS)} ${1 + below(250)}`, postcode, municipality } },
    ...sometimes(0.9, () => ({ birthDate: addDays(day('1962-01-01'), below(15_300)) })),
    ...sometimes(0.92, () => ({ gender: agreement === 'neutral' ? ('undisclosed' as const) : agreement === 'feminine' ? ('woman' as const) : ('man' as const) })),
    ...sometimes(0.8, () => ({ phone: `0470 ${figures.slice(1, 3)} ${figures.slice(3, 5)} ${figures.slice(5, 7)}` })),
    ...sometimes(0.7, () => ({ email: `${plain(givenName)}.${plain(familyName)}${number}@example.be` })),
  }
}

const plain = (name: string): string => name.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase()
