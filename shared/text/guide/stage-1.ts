import { people } from '../people'
import { shell } from '../shell'
import { type GuideChapter, links, list, on, paragraph, picture, section, steps, tip } from './blocks'

const { mentors, companies } = people

/** Stage 1 of the brochure: the agreement of the company, the information, the preparation and the training of the mentors. */
export const stage1Chapter: GuideChapter = {
  topic: 'etape-1',
  title: `Étape 1 : ${shell.stageNames[1]}`,
  lead: 'De l’accord d’une entreprise à la formation : des mentors sont disponibles pour un binôme.',
  sections: [
    section(
      'qui-et-quoi',
      'Qui fait quoi, dans quel ordre',
      paragraph('Le mentorat est proposé à des personnes salariées, indépendantes ou à la tête d’une entreprise, du secteur marchand ou non marchand. La brochure prévoit quatre pas, et Binôme les suit.'),
      list(
        'A. Accord du management : la direction de l’entreprise permet à ses salariés de s’engager sur leur temps de travail.',
        'B. Session d’information, 1 heure : vous présentez le mentorat ; les personnes intéressées s’inscrivent.',
        'C. Préparation individuelle, 1 heure : un entretien sur les limites de l’engagement, les attentes, les motivations et le parcours.',
        'D. Formation, une demi-journée : la relation de confiance et l’ouverture à l’autre.',
      ),
      picture('etape-1', 'La page de l’étape 1 : les séances à venir, puis les mentors rangés par état, de « à préparer » à « en binôme ».'),
      links({ label: shell.stageNames[1], to: 'stage1' }),
    ),
    section(
      'accord-de-l-entreprise',
      'A. Obtenir l’accord d’une entreprise',
      steps(
        `Dans ${on(companies.title)}, cliquez sur ${on(companies.add)}. Notez le nom et une personne de contact.`,
        'Sur la fiche, cliquez sur « Calculer le temps de travail ». Binôme compte les heures d’un mentorat et leur valeur.',
        'Imprimez la présentation et remettez-la à la direction.',
        'Revenez sur la fiche et cliquez sur « Noter l’étape suivante » : présenté, accordé, refusé ou suspendu, avec la date et le nom de la personne qui décide.',
      ),
      tip('Une personne salariée qui s’engage sur son temps de travail n’est disponible qu’avec l’accord de son employeur. Une personne indépendante, à la pension ou qui s’engage hors de son temps de travail n’en a pas besoin.'),
      links({ label: companies.title, to: 'companies' }, { label: companies.add, to: 'newCompany' }, { label: 'Temps de travail', to: 'settingsWorkingTime' }),
    ),
    section(
      'inscrire',
      'Inscrire un ou une mentor',
      steps(
        `Dans ${on(mentors.title)}, cliquez sur ${on(mentors.add)}.`,
        'Écrivez le prénom, le nom et ce que vous savez déjà. Tout le reste peut attendre.',
        'Dites à quel titre la personne s’engage. Si vous ne le savez pas encore, choisissez « À préciser plus tard ».',
        'Enregistrez, puis cliquez sur « Voir le parcours ».',
      ),
      picture('mentor-parcours', 'Le parcours d’un ou d’une mentor : les étapes à gauche, faites, en cours ou à compléter ; l’étape choisie à droite.'),
      paragraph('Le parcours montre ce qui est fait et ce qui manque : contact, séance d’information, entretien de préparation, décision, cadre d’engagement, accord de l’employeur, note d’information, formation. Vous pouvez vous arrêter à chaque étape et reprendre un autre jour.'),
      links({ label: mentors.add, to: 'newMentor' }, { label: mentors.title, to: 'mentors' }),
    ),
    section(
      'seances',
      'B et D. Tenir une séance d’information ou une formation',
      steps(
        'Dans « Séances », cliquez sur « Planifier une séance ». Choisissez le type, le jour, l’heure et le lieu.',
        'Sur la page de la séance, ouvrez « Inviter » : Binôme propose d’abord les personnes qui attendent cette étape.',
        'Préparez l’e-mail d’invitation. Il s’ouvre dans votre messagerie ; rien ne part sans vous.',
        'Imprimez la liste de présences, les étiquettes et les feuillets à remettre.',
        'Le jour même ou après, notez qui est venu. Au clavier : flèches pour changer de personne, P, E ou A pour présence, excuse, absence.',
      ),
      paragraph('Chaque présence notée fait avancer le parcours de la personne. Après une formation, les attestations s’impriment depuis la même page.'),
      links({ label: 'Séances', to: 'sessions' }, { label: 'Planifier une séance', to: 'newSession' }),
    ),
    section(
      'preparation',
      'C. Mener l’entretien de préparation',
      steps(
        'Imprimez la grille, vierge ou préremplie avec ce que la fiche contient déjà ; ou remplissez-la directement à l’écran.',
        'Dans le parcours, à l’étape « Entretien de préparation », commencez l’entretien. Chaque réponse est enregistrée aussitôt.',
        'Ce que la personne dit de ses langues, de son secteur, de ses disponibilités et de ses attentes servira au croisement.',
        'À la fin, notez la décision de l’association : accepter, mettre en attente, ne pas retenir.',
      ),
      paragraph('Quand toutes les étapes sont faites, la personne passe à l’état « disponible » et apparaît dans le croisement.'),
    ),
  ],
}
