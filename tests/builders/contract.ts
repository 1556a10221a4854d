import { defaultArticles } from '#shared/defaults/contract-articles'
import { ArticleSet } from '#shared/domain/articles'
import { ContractFacts } from '#shared/domain/contract'

const facts = {
  reference: 'B-2026-014',
  sample: false,
  organisation: {
    name: 'Les Œuvres du Cœur',
    legalForm: 'asbl',
    companyNumber: '0123456749',
    address: { street: 'rue de l’Église 12', postcode: '5000', municipality: 'Namur' },
    email: 'info@oeuvres.example',
    phone: '081 22 33 44',
    representative: { name: 'Françoise Delvaux', role: 'directrice' },
    placeOfSignature: 'Namur',
    insurance: { insurer: 'Ethias', policyNumber: '45.012.345', cover: 'responsabilité civile, jusqu’à 12 000 000 €' },
    expenses: 'actual',
    privacyContact: 'donnees@oeuvres.example',
  },
  coordinator: { name: 'Noémie Lefèvre', role: 'responsable du mentorat', presence: 'lundi, mardi et jeudi matin', email: 'noemie@oeuvres.example', phone: '081 22 33 45' },
  substitute: { name: 'Karim El Amrani', role: 'coordinateur', email: 'karim@oeuvres.example' },
  mentor: {
    agreement: 'feminine',
    givenName: 'Anne-Sophie',
    familyName: 'd’Hœraene',
    minor: false,
    jobTitle: 'ingénieure en construction',
    activity: 'Bâtisseurs de Wallonie SA',
    frame: 'own-time',
    email: 'as.dhoeraene@batisseurs.example',
    phone: '0470 12 34 56',
  },
  mentee: {
    agreement: 'masculine',
    givenName: 'Yusuf',
    familyName: 'Çelik',
    minor: false,
    municipality: 'Jambes',
    partner: 'Mission régionale de Namur',
    referent: 'Sylvie Marchal',
    email: 'yusuf.celik@example.be',
    phone: '0485 65 43 21',
  },
  terms: {
    startsOn: '2026-03-12',
    endsOn: '2026-09-12',
    meetingPlace: 'chaussée de Louvain 210, 5004 Bouge',
    accessInstructions: 'se présenter à l’accueil, bâtiment B, avec une pièce d’identité.',
    meetingsPerMonth: 2,
    minutesPerMeeting: 90,
    contactChannel: 'téléphone ou WhatsApp, en semaine entre 9 h et 19 h',
  },
}

type Part = 'organisation' | 'coordinator' | 'mentor' | 'mentee' | 'terms'

interface Overrides extends Partial<Record<Part, Readonly<Record<string, unknown>>>> {
  readonly reference?: string
  readonly sample?: boolean
  readonly substitute?: undefined
}

/** The facts of one contract of a pair in Namur, with some of them changed; `undefined` takes one away. */
export function someContractFacts(overrides: Overrides = {}): ContractFacts {
  const part = (name: Part) => ({ ...facts[name], ...overrides[name] })
  return ContractFacts.parse({
    ...facts,
    ...overrides,
    organisation: part('organisation'),
    coordinator: part('coordinator'),
    mentor: part('mentor'),
    mentee: part('mentee'),
    terms: part('terms'),
  })
}

/** The articles that an association starts from, at their first version. */
export const someArticles = (changes: Partial<Pick<ArticleSet, 'articles' | 'version'>> = {}): ArticleSet =>
  ArticleSet.parse({ ...defaultArticles, id: '7b0e7b52-0d3c-4d53-9f0e-0b3f6d3f1a01', version: 1, savedOn: '2026-01-05', ...changes })
