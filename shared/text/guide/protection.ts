import { backupWords } from '../backups'
import { protectionWords, unlocking } from '../protection'
import { type GuideChapter, links, list, on, paragraph, picture, section, steps, tip } from './blocks'

/** The passphrase, the backups and the way back. */
export const protectionChapter: GuideChapter = {
  topic: 'protection',
  title: 'Protéger et sauvegarder',
  lead: 'Une phrase de passe pour que personne ne lise, des sauvegardes pour que rien ne se perde.',
  sections: [
    section(
      'phrase-de-passe',
      'Mettre une phrase de passe',
      picture('protection', 'La page Protection des réglages : elle dit si les données sont protégées et propose de commencer.'),
      steps(
        `Dans Réglages, ${on(protectionWords.nav)}, cliquez sur ${on(protectionWords.begin)}.`,
        'Choisissez cinq mots sans rapport entre eux, ou quatorze caractères au moins.',
        'Imprimez la feuille du code de secours. Rangez-la sous clé, jamais à côté de l’ordinateur.',
        'Recopiez le code depuis la feuille : vous vérifiez ainsi qu’elle est lisible.',
      ),
      tip(unlocking.noCode),
      links({ label: protectionWords.begin, to: 'protect' }, { label: protectionWords.nav, to: 'settingsProtection' }),
    ),
    section(
      'verrouiller',
      'Verrouiller',
      list(
        'Ctrl+L, ou le cadenas en haut de la fenêtre, verrouille aussitôt.',
        'Binôme se verrouille aussi quand l’ordinateur se met en veille, ou après un temps sans activité que vous choisissez.',
        'Ce que vous étiez en train d’écrire est gardé, et revient après l’ouverture.',
      ),
    ),
    section(
      'sauvegardes',
      'Les sauvegardes se font toutes seules',
      paragraph(backupWords.state.keptText),
      picture('sauvegardes', 'La page Sauvegardes : la date de la dernière, le dossier où elles se trouvent, et le second endroit.'),
      steps(
        `Dans Réglages, ${on(backupWords.nav)}, choisissez un ${on(backupWords.second.title.toLowerCase())} : une clé USB ou un autre disque.`,
        'Branchez la clé une fois par semaine. Binôme y copie la sauvegarde et la relit.',
        'Gardez la clé ailleurs que près de l’ordinateur.',
      ),
      tip('Une sauvegarde protégée demande la phrase de passe ou le code de secours du jour où elle a été faite. Gardez les anciens codes aussi longtemps que les anciennes sauvegardes.'),
      links({ label: backupWords.nav, to: 'settingsBackups' }),
    ),
    section(
      'restaurer',
      'Revenir à une sauvegarde',
      steps(
        `Dans Réglages, ${on(backupWords.nav)}, sous ${on(backupWords.list.title)}, choisissez une sauvegarde.`,
        'Comparez : Binôme montre ce qui a changé depuis.',
        'Reprenez tout, ou seulement une fiche.',
        'La restauration est une action comme une autre : elle s’annule.',
      ),
    ),
    section(
      'corbeille',
      'La corbeille et le journal',
      picture('corbeille', 'La corbeille : ce qui a été supprimé, quand, par qui, et le bouton pour le remettre.'),
      list('Ce qui est supprimé reste dans la corbeille. « Remettre » le fait revenir avec ce qui s’y rattache.', 'Le journal des actions dit qui a fait quoi, quand et sur quoi.'),
      links({ label: 'Corbeille', to: 'settingsBin' }, { label: 'Journal des actions', to: 'settingsAudit' }),
    ),
  ],
}
