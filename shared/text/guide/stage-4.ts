import { communityWords } from '../community'
import { settingsNav } from '../content-settings'
import { newsletterWords } from '../newsletters'
import { shell } from '../shell'
import { stagePages } from '../stage-pages'
import { type GuideChapter, links, list, on, paragraph, picture, section, steps, tip } from './blocks'

/** Stage 4 of the brochure: contact every six weeks, the community of mentors, the newsletter. */
export const stage4Chapter: GuideChapter = {
  topic: 'etape-4',
  title: `Étape 4 : ${shell.stageNames[4]}`,
  lead: 'Prendre des nouvelles toutes les six semaines, réunir les mentors et leur écrire.',
  sections: [
    section(
      'principe',
      'Ce que prévoit la brochure',
      list(
        'Toutes les six semaines, vous prenez contact avec le binôme pour évaluer l’avancement de la recherche.',
        'La communauté de mentors se rencontre régulièrement, pour échanger et élargir son réseau.',
        'Une infolettre régulière à toute la communauté est vivement recommandée.',
      ),
      links({ label: shell.stageNames[4], to: 'stage4' }),
    ),
    section(
      'suivis',
      'Faire un suivi de six semaines',
      steps(
        `Ouvrez ${on(stagePages.ways.checkIns)} ou cliquez sur la ligne dans « Aujourd’hui ».`,
        'Appelez chaque personne séparément. La page montre son téléphone et ce que Binôme sait depuis le dernier suivi : rencontres, plan, contacts.',
        'Posez les questions de la grille et notez les réponses. Personne ne répond ? Notez la tentative.',
        'Choisissez le niveau : vert, orange ou rouge. Binôme en propose un et dit pourquoi.',
        'Décidez d’une action si nécessaire : quoi, qui, pour quand. Elle revient dans « Aujourd’hui ».',
      ),
      picture('suivi', 'Un suivi de six semaines : qui appeler, son téléphone, et ce que Binôme sait depuis le dernier appel.'),
      tip('Ce que dit l’une des deux personnes n’est jamais lu à l’autre. Les deux suivis sont deux pages séparées.'),
      links({ label: stagePages.ways.checkIns, to: 'checkIns' }, { label: settingsNav.deadlines, to: 'settingsDeadlines' }),
    ),
    section(
      'difficultes',
      'Quand un binôme est en difficulté',
      list(
        'Un binôme sans rencontre depuis longtemps apparaît dans « Aujourd’hui », même sans suivi prévu.',
        'Maladie, naissance, voyage : suspendez le binôme depuis sa page. Les rencontres ne sont plus attendues, et un avenant peut reporter la fin.',
        'Le suivi peut demander une médiation : notez-la comme action, avec une date.',
        'Le mentorat s’arrête ? Passez à la clôture, en choisissant « Arrêt anticipé ».',
      ),
    ),
    section(
      'communaute',
      'Réunir les mentors',
      steps(
        `Ouvrez ${on(communityWords.title)} et cliquez sur ${on(communityWords.plan)}.`,
        'Invitez, imprimez la liste de présences, puis notez qui est venu et le compte rendu.',
        'La page montre qui participe, et depuis quand une personne n’est plus venue.',
      ),
      links({ label: communityWords.title, to: 'community' }),
    ),
    section(
      'infolettre',
      'Écrire une infolettre',
      steps(
        'Ouvrez « Infolettres » et commencez la suivante. Vous pouvez reprendre les blocs de la précédente.',
        'Ajoutez des intertitres, des paragraphes, des images, des liens et les prochaines rencontres. Chaque bloc est enregistré dès que vous le quittez.',
        'Préparez l’envoi : Binôme fait un brouillon d’e-mail avec les destinataires en copie cachée.',
        `Envoyez-le depuis votre messagerie, puis cliquez sur ${on(newsletterWords.issuing.issue)}.`,
      ),
      paragraph('Seuls les mentors qui ont accepté de la recevoir figurent parmi les destinataires.'),
      links({ label: 'Infolettres', to: 'newsletters' }),
    ),
  ],
}
