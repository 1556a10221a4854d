import type { Block, Document, FormCell } from '#shared/documents/document'

import { aDocument } from './document'

const cell = (label: string, answer: FormCell['answer'], span = 12, hint?: string): FormCell => ({ label, span, answer, ...(hint && { hint }) })

/** A question with room to write. */
export const room = (label: string, lines = 1, span = 12, hint?: string): FormCell => cell(label, { kind: 'room', lines }, span, hint)

/** A question with boxes to tick; a label that begins with x is ticked. */
export const boxes = (label: string, items: readonly string[], span = 12, hint?: string): FormCell =>
  cell(label, { kind: 'boxes', items: items.map(item => (item.startsWith('x ') ? { label: item.slice(2), ticked: true } : { label: item })) }, span, hint)

/** A statement to weigh from 1 to 4. */
export const scale = (label: string, low = '', high = '', span = 6, value?: 1 | 2 | 3 | 4): FormCell =>
  cell(label, { kind: 'scale', low, high, ...(value && { value }) }, span)

/** A question with what was answered. */
export const said = (label: string, text: string, span = 12): FormCell => cell(label, { kind: 'said', text }, span)

const yesNo = (label: string, span = 6) => boxes(label, ['oui', 'non'], span)

type Rows = readonly (readonly FormCell[])[]
const section = (title: string, ...rows: Rows): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  { kind: 'form', rows },
]

/** The questions of an interview with a mentee, as a blank grid asks them: 17 sections, questions of every kind. */
export const aBlankGrid = (): Document =>
  aDocument(
    [
      { kind: 'heading', level: 1, text: 'Grille de sélection du ou de la mentee' },
      { kind: 'form', rows: [[room('Prénom et nom', 1, 6), room('Date', 1, 3), room('Menée par', 1, 3)]] },
      ...section('1. Clarifier le mentorat', [room('Ce que la personne en a compris', 2, 6), yesNo('Durée, rythme, lieu, gratuité et absence de promesse d’emploi expliqués')]),
      ...section('2. Critères obligatoires', [yesNo('Disponible à temps plein pour la recherche d’emploi'), room('Précision', 1, 6, '(formation, garde d’enfants, emploi partiel)')], [room('Envie d’être accompagné ou accompagnée, avec ses mots', 2)]),
      ...section('3. Accès au marché du travail', [boxes('Droit de travailler en Belgique', ['oui', 'non', 'en cours'])]),
      ...section('4. Situation', [boxes('Statut à l’entrée', ['demandeur ou demandeuse d’emploi indemnisé', 'revenu d’intégration', 'sans revenu', 'autre'])], [boxes('Sans emploi depuis', ['moins de 6 mois', '6 à 12 mois', '1 à 2 ans', 'plus de 2 ans'])], [yesNo('Inscription au Forem ou chez Actiris'), room('Personne de référence', 1, 6)]),
      ...section('5. Parcours scolaire', [boxes('Plus haut niveau', ['primaire', 'secondaire inférieur', 'secondaire supérieur', 'bachelier', 'master'])], [room('Pays du diplôme', 1, 5), boxes('Équivalence', ['demandée', 'obtenue', 'refusée'], 7)]),
      ...section('6. Parcours professionnel', [room('Expériences et réalisations dont la personne est fière', 2)], [room('Métiers exercés', 1, 6), room('Secteur', 1, 6)]),
      ...section('7. Projet', [room('Métier visé', 1, 6), room('Alternatives', 1, 6)], [scale('Degré de précision', 'flou', 'précis', 6), room('Contraintes acceptées', 1, 6)]),
      ...section('8. Recherche actuelle', [room('Démarches des quatre dernières semaines', 2)], [boxes('Déjà en main', ['CV', 'lettre de motivation', 'profil en ligne'])]),
      ...section(
        '9. Point de départ',
        [scale('Je sais quel métier je cherche'), scale('Je sais où chercher')],
        [scale('Mon CV est bon'), scale('Je suis prêt ou prête à un entretien')],
        [scale('J’ai un réseau'), scale('Je connais les codes de l’entreprise')],
        [scale('J’ai confiance en moi'), scale('J’ai de l’énergie')],
        [scale('Je comprends le marché du travail'), scale('Je suis motivé ou motivée')],
      ),
      ...section('10. Compétences', [room('Langues et niveau', 1, 6, '(A1 à C2)'), boxes('Permis', ['aucun', 'B', 'autre'], 6)]),
      ...section('11. Mobilité et horaires', [boxes('Transport', ['à pied', 'vélo', 'transport en commun', 'voiture'], 8), room('Rayon (km)', 1, 4)]),
      ...section('12. Besoins et attentes', [boxes('Attentes envers un ou une mentor', ['réseau', 'CV et lettre', 'entretien', 'codes de l’entreprise', 'découverte d’un métier', 'projet professionnel', 'création d’activité', 'confiance', 'langue', 'outils numériques', 'droit et démarches'])]),
      ...section('13. Personnalité', [room('Ce qui aide à avancer', 1, 6), room('Ce qui bloque', 1, 6)], [scale('Manière de travailler', 'cadre', 'souplesse'), scale('Manière de parler', 'directe', 'prudente')]),
      ...section('14. Centres d’intérêt et préférences', [room('Centres d’intérêt', 1, 6), room('Critères souhaités ou exclus', 1, 6)]),
      ...section('15. Freins à lever ailleurs', [boxes('Freins', ['logement', 'garde', 'mobilité', 'administratif', 'autre'])], [room('Orientation proposée')]),
      ...section('16. Données', [yesNo('Notice remise', 4), yesNo('Partenaire informé', 4), yesNo('Contact à 6 et 12 mois', 4)]),
      ...section('17. Conclusion', [scale('Autonomie'), scale('Motivation')], [scale('Précision du projet'), scale('Maîtrise du français')], [boxes('Décision', ['retenu ou retenue', 'liste d’attente', 'réorienté ou réorientée', 'non retenu ou non retenue'])], [room('Motif, communicable à la personne', 1, 8), room('Nom', 1, 4)]),
    ],
    { dense: true, title: 'Grille de sélection' },
  )
