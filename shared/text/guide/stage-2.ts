import { people } from '../people'
import { shell } from '../shell'
import { type GuideChapter, links, list, on, paragraph, picture, section, steps, tip } from './blocks'

const { mentees, partners } = people

/** Stage 2 of the brochure: the presentation to the mentees, the interview of selection, what the partners are told. */
export const stage2Chapter: GuideChapter = {
  topic: 'etape-2',
  title: `Étape 2 : ${shell.stageNames[2]}`,
  lead: 'De la première prise de contact à la décision, avec les partenaires qui vous adressent des personnes.',
  sections: [
    section(
      'criteres',
      'Deux critères, et les vôtres',
      paragraph('La brochure demande deux choses : être disponible à temps plein pour chercher un emploi, et avoir envie d’un accompagnement. Vous pouvez ajouter vos propres critères, obligatoires ou pour information : un projet professionnel, un âge…'),
      list(
        'A. Présentation collective, 1 heure : vous expliquez le projet ; les personnes intéressées s’inscrivent.',
        'B. Entretien de sélection individuel, 1 heure : vous clarifiez le mentorat, vérifiez les critères, cernez les besoins et les attentes.',
        'C. Suivi des partenaires ISP : ils sont informés de l’avancée, tout au long du mentorat, si la personne est d’accord.',
      ),
      links({ label: shell.stageNames[2], to: 'stage2' }, { label: 'Critères de sélection des mentees', to: 'settingsCriteria' }),
    ),
    section(
      'inscrire',
      'Inscrire un ou une mentee',
      steps(
        `Dans ${on(mentees.title)}, cliquez sur ${on(mentees.add)}.`,
        'Écrivez le prénom et le nom. Si un partenaire adresse la personne, choisissez-le : la présélection est alors notée.',
        'N’écrivez rien sur la santé, la famille, les dettes ou la justice, ni de numéro national. Binôme vous prévient quand un mot semble en dire trop.',
        'Enregistrez, puis cliquez sur « Voir le parcours ».',
      ),
      picture('mentee', 'La fiche d’un ou d’une mentee : son état, son parcours étape par étape, puis ses coordonnées et son métier recherché.'),
      links({ label: mentees.add, to: 'newMentee' }, { label: mentees.title, to: 'mentees' }),
    ),
    section(
      'presentation',
      'A. Tenir une présentation collective',
      steps(
        'Dans « Séances », planifiez une « Présentation collective du mentorat ».',
        'Invitez les personnes qui attendent cette étape.',
        'Imprimez la liste de présences et les bulletins d’inscription.',
        'Notez les présences après la séance : le parcours de chaque personne avance tout seul.',
      ),
      links({ label: 'Séances', to: 'sessions' }, { label: 'Planifier une séance', to: 'newSession' }),
    ),
    section(
      'entretien',
      'B. Mener l’entretien de sélection et décider',
      steps(
        'Ouvrez le parcours et commencez l’« Entretien de sélection ». Vous pouvez aussi imprimer la grille préremplie et encoder plus tard.',
        'Remettez la notice sur les données personnelles, et notez les accords donnés ou refusés.',
        'Arrêtez-vous quand vous voulez : « Enregistrer et quitter » garde tout.',
        'À l’étape « Décision de l’association », les critères sont montrés un par un. Choisissez : retenir, liste d’attente, réorienter, ne pas retenir. Un motif est demandé pour tout ce qui n’est pas un oui.',
      ),
      paragraph('Une personne retenue apparaît aussitôt dans le croisement, avec le nombre de jours d’attente.'),
      links({ label: 'Croisement', to: 'matching' }),
    ),
    section(
      'partenaires',
      'C. Tenir les partenaires au courant',
      steps(
        `Notez vos partenaires dans ${on(partners.title)} : Forem, Actiris, CPAS, mission régionale…`,
        'À chaque étape franchie, une note à envoyer apparaît sur la fiche du partenaire et dans « Aujourd’hui ».',
        'Ouvrez la note. Binôme vérifie que la personne est d’accord, puis propose le texte et la lettre.',
        'Enregistrez le brouillon d’e-mail, envoyez-le depuis votre messagerie, puis cliquez sur « Noter comme envoyée ».',
      ),
      tip('La note ne contient que les étapes, les dates et le résultat. Sans accord de la personne, rien n’est envoyé.'),
      links({ label: partners.title, to: 'partners' }, { label: partners.add, to: 'newPartner' }),
    ),
  ],
}
