import { sampleIds } from './ids'
import { act, type SampleStep, type Typed } from './step'

type Analysis = Typed<'intake.save'>['analysis']
type Domain = Analysis['domains'][string]

/** The in-take of a pair: when the analysis was entered, and when it was closed if it was. */
interface Row {
  readonly pair: number
  readonly savedOn: string
  readonly closedOn?: string
  readonly analysis: Analysis
}

const strong = (strengths: string, evidence?: string): Domain => ({ strengths, ...(evidence && { evidence }) })
const weak = (weaknesses: string, priority?: 1 | 2 | 3, evidence?: string): Domain => ({ weaknesses, ...(evidence && { evidence }), ...(priority && { priority }) })
const both = (strengths: string, weaknesses: string, evidence?: string, priority?: 1 | 2 | 3): Domain => ({ strengths, ...weak(weaknesses, priority, evidence) })

/** Olena, who writes for the web: every domain was gone through. */
const wholeAnalysis: Analysis = {
  domains: {
    project: strong('Sait ce qu’elle veut : écrire et gérer des contenus.', 'Six ans de rédaction, un site de voyage tenu seule.'),
    'trade-knowledge': both('Connaît le métier de l’intérieur.', 'Connaît peu les agences belges et leurs tarifs.'),
    'technical-skills': strong('Deux outils de publication, retouche d’images, référencement.', 'Site de voyage : 4 000 visites par mois.'),
    'transferable-skills': strong('Organisée, tient les délais, travaille seule.'),
    diploma: both('Master en journalisme.', 'Équivalence demandée, sans réponse depuis mai.'),
    languages: both('Ukrainien, anglais courant, français solide à l’oral.', 'Le français écrit demande une relecture.', 'Trois textes lus ensemble le 5 octobre.'),
    'cv-letter-profile': weak('CV traduit mot à mot, pas de portfolio, aucun profil en ligne.', 1, 'Deux refus où l’on demandait des exemples.'),
    applications: both('Régulière : une candidature par semaine.', 'Répond surtout à des annonces, jamais de candidature spontanée.'),
    interview: weak('Se présente en s’excusant de son français.', 3, 'Entretien de juin, en visioconférence.'),
    network: weak('Ne connaît personne du métier en Belgique.', 2),
    'digital-tools': strong('Très à l’aise.'),
    organisation: strong('Disponible, vingt minutes jusqu’à la gare de Gembloux.'),
    confidence: both('Garde de l’énergie, reprend après un refus.', 'Doute quand elle écrit en français.'),
  },
  opportunities: 'Les agences cherchent des plumes qui écrivent en anglais.\nUne aide à la première activité est ouverte jusqu’en juin.\nLe réseau de sa mentor à Bruxelles.',
  threats: 'Beaucoup de candidatures pour les postes à temps plein.\nLes textes sont de plus en plus écrits par des machines.',
  assets: ['Écrit en trois langues', 'Six ans d’expérience, avec des chiffres', 'Tient ses délais'],
  synthesis: 'Olena a le métier et les langues ; il lui manque des preuves à montrer et des personnes à qui les montrer. Le portfolio vient d’abord, puis les rencontres, puis l’entretien.',
}

/** Jonas, who wants to stay in one house: twelve domains of thirteen. */
const nearlyWhole: Analysis = {
  domains: {
    project: both('Veut un poste d’opérateur, en équipe.', 'N’a pas encore choisi entre verre et métal.'),
    'trade-knowledge': strong('Connaît quatre ateliers par l’intérim.'),
    'technical-skills': both('Presse, ponceuse, contrôle visuel.', 'Pas de formation aux commandes numériques.', 'Certificats de trois agences.'),
    'transferable-skills': strong('Ponctuel, apprend vite, aide les nouveaux.', 'Rappelé deux fois par la même agence.'),
    diploma: weak('Secondaire inférieur ; pas de certificat de qualification.'),
    languages: strong('Français, néerlandais de base utile en atelier.'),
    'cv-letter-profile': weak('CV de trois pages, une ligne par mission.', 1, 'Onze missions en quatre ans.'),
    applications: weak('Passe seulement par les agences, n’écrit jamais à une entreprise.', 2),
    interview: weak('Répond par oui ou non, ne pose pas de question.', 3, 'Entretien de septembre, terminé en dix minutes.'),
    network: both('D’anciens collègues dans trois entreprises.', 'N’ose pas les appeler.'),
    organisation: both('Disponible pour les trois pauses.', 'Dernier bus à 21 h 40.'),
    confidence: both('Fier de son travail.', 'Croit que sans diplôme rien n’est possible.'),
  },
  opportunities: 'Deux entreprises de la zone engagent au printemps.\nFormation courte aux commandes numériques en février.',
  threats: 'Les pauses de nuit, sans bus.',
  assets: ['Ponctuel et rappelé', 'Connaît quatre ateliers', 'Prêt à travailler en pauses'],
  synthesis: 'Jonas a ce qu’un atelier demande et ne sait pas le dire. D’abord un CV d’une page, puis des candidatures directes, puis l’entretien.',
}

const rows: readonly Row[] = [
  {
    ...{ pair: 21, savedOn: '2026-06-15', closedOn: '2026-06-22' },
    analysis: {
      domains: { 'trade-knowledge': weak('Les banques ont changé : agences fermées, conseils à distance.', 1), interview: weak('Parle trop longtemps de son ancien poste.', 2), 'transferable-skills': strong('Écoute, calme, sens du service.') },
      ...{ assets: ['Dix ans de guichet', 'Deux langues'], synthesis: 'Mettre le service au client avant la technique.' },
    },
  },
  {
    ...{ pair: 22, savedOn: '2026-07-01', closedOn: '2026-07-15' },
    analysis: {
      domains: {
        'cv-letter-profile': weak('Le mot « achats » n’apparaît qu’en deuxième page.', 1),
        network: weak('Ne connaît aucun acheteur en Hainaut.', 2),
        'technical-skills': strong('Négociation, tableaux de suivi, marchés publics.', 'Mémoire sur les marchés publics.'),
        confidence: both('Déterminée.', 'Se décourage quand on ne répond pas.'),
      },
      ...{ opportunities: 'Les hôpitaux regroupent leurs achats.', assets: ['Master', 'Turc et français', 'Marchés publics'], synthesis: 'Une candidate solide, à faire connaître.' },
    },
  },
  {
    ...{ pair: 23, savedOn: '2026-09-04', closedOn: '2026-09-04' },
    analysis: {
      domains: { 'technical-skills': both('Plans à la main et deux logiciels.', 'Le logiciel demandé partout n’est pas connu.', undefined, 1), network: weak('A perdu le contact avec le métier depuis trois ans.', 2), organisation: strong('Permis, voiture, disponible.') },
      ...{ assets: ['Dix ans de chantier'], synthesis: 'Remettre le métier à jour, puis frapper aux portes.' },
    },
  },
  {
    // On its last day.
    ...{ pair: 24, savedOn: '2026-08-20', closedOn: '2026-08-20' },
    analysis: {
      domains: { languages: weak('Le téléphone en français fait peur.', 1, 'Trois appels préparés, un seul passé.'), confidence: both('Patiente avec les enfants.', 'Pense que son âge ferme les portes.', undefined, 2) },
      ...{ assets: ['Vingt ans avec des enfants'], synthesis: 'Téléphoner d’abord à des personnes connues.' },
    },
  },
  {
    // Closed nearly six weeks late, once the pair had come into the book.
    ...{ pair: 25, savedOn: '2026-10-12', closedOn: '2026-10-13' },
    analysis: {
      domains: { languages: weak('Niveau A2 : les consignes écrites restent difficiles.', 1), 'trade-knowledge': weak('Ne connaît pas les règles du secteur en Belgique.', 2), 'transferable-skills': strong('A dirigé douze personnes.') },
      ...{ assets: ['Chef d’équipe pendant huit ans'], synthesis: 'Le français d’abord, au travail et en dehors.' },
    },
  },
  {
    // Begun, and late since the end of October: the plan is not written.
    ...{ pair: 26, savedOn: '2026-11-05' },
    analysis: { domains: { project: strong('Identité visuelle plutôt que web.'), 'cv-letter-profile': both('Un beau portfolio.', 'Vingt-huit travaux : trop.') }, assets: [] },
  },
  { pair: 27, savedOn: '2026-10-20', closedOn: '2026-10-20', analysis: wholeAnalysis },
  { pair: 28, savedOn: '2026-11-06', closedOn: '2026-11-06', analysis: nearlyWhole },
  {
    // Begun, and in time until 10 December.
    ...{ pair: 41, savedOn: '2026-11-19' },
    analysis: { domains: { project: strong('Intégration, pas conception.'), 'technical-skills': both('Code propre.', 'Aucun projet à plusieurs.') }, assets: [] },
  },
]

/** What the pairs found out about the search, as it was entered. */
export const analyse = (): readonly SampleStep[] => rows.map(({ pair, savedOn, analysis }) => act(savedOn, 'intake.save', { pairId: sampleIds.pair(pair), analysis }))

/** The end of each in-take, once the plan is written. */
export const closeIntakes = (): readonly SampleStep[] => rows.flatMap(({ pair, closedOn }) => (closedOn ? [act(closedOn, 'intake.close', { pairId: sampleIds.pair(pair), on: closedOn })] : []))
