import { about } from '../about'
import { backupWords } from '../backups'
import { fullExport } from '../full-export'
import { organisation } from '../organisation'
import { unlocking } from '../protection'
import { type GuideChapter, links, list, on, paragraph, section, steps, tip } from './blocks'

/** What to do when something goes wrong, or when one moves. */
export const whatIfChapter: GuideChapter = {
  topic: 'que-faire-si',
  title: 'Que faire si…',
  lead: 'Une panne, une phrase perdue, un fichier abîmé, un nouvel ordinateur : gardez votre calme et suivez les étapes.',
  sections: [
    section(
      'erreur',
      '… j’ai fait une erreur',
      steps('Cliquez sur « Annuler » en haut de la fenêtre, ou appuyez sur Ctrl+Z.', 'C’est plus ancien ? Cherchez l’action dans le journal, ou la fiche dans la corbeille.', 'Une date d’un binôme est fausse ? Ouvrez le binôme, puis « Corrections ».'),
      links({ label: 'Corbeille', to: 'settingsBin' }, { label: 'Journal des actions', to: 'settingsAudit' }),
    ),
    section(
      'panne',
      '… l’ordinateur s’éteint ou Binôme se ferme',
      paragraph('Rien de ce que vous avez enregistré n’est perdu : chaque action est écrite sur le disque avant d’être annoncée comme enregistrée. Rouvrez Binôme. Ce que vous étiez en train d’écrire vous est proposé à nouveau.'),
    ),
    section(
      'phrase-perdue',
      '… j’ai perdu la phrase de passe',
      steps(
        `Sur la page de déverrouillage, cliquez sur ${on(unlocking.lost)}.`,
        'Tapez le code de secours imprimé le jour de la protection.',
        'Choisissez une nouvelle phrase de passe. Le code de secours reste le même.',
      ),
      tip(unlocking.noCode),
    ),
    section(
      'fichier-abime',
      '… mes données ne s’ouvrent pas',
      list(
        'Lisez ce que dit la page : elle nomme le fichier et la cause. Rien n’a été changé sur le disque.',
        `Si « Reprendre » est proposé, cliquez dessus : Binôme reconstruit vos données jusqu’au jour indiqué. Ce qui est abîmé est mis de côté, pas effacé.`,
        'Sinon, reprenez une sauvegarde : la page vous laisse en choisir une, aussi sur une clé USB.',
        'Ne supprimez aucun fichier du dossier de données, même s’il semble inutile.',
      ),
      links({ label: backupWords.nav, to: 'settingsBackups' }),
    ),
    section(
      'deja-ouvert',
      '… Binôme dit que les données sont déjà ouvertes',
      paragraph('Un autre poste, ou une autre fenêtre, les utilise. Fermez Binôme là-bas, ou ouvrez en lecture seule : vous pouvez lire et imprimer sans rien changer. Ne reprenez la main que si Binôme est bien fermé sur cet autre poste.'),
    ),
    section(
      'disque-plein',
      '… la marque « Enregistré » devient rouge',
      steps('Cliquez dessus : elle dit pourquoi, par exemple un disque plein ou une clé retirée.', 'Libérez de la place, ou rebranchez le disque. Binôme réessaie.', 'Le disque refuse toujours ? Choisissez « Enregistrer ailleurs » et gardez le fichier en lieu sûr.'),
    ),
    section(
      'changer-d-ordinateur',
      '… je change d’ordinateur',
      steps(
        `Sur l’ancien, ouvrez Réglages, « Données », et cliquez sur ${on(fullExport.json)}. Copiez le fichier sur une clé.`,
        'Sur le nouveau, installez Binôme et ouvrez-le.',
        `À la première page, ouvrez ${on(organisation.firstRun.haveData)} et choisissez le fichier de l’export, ou une sauvegarde.`,
        'Vérifiez le nombre de mentors, de mentees et de binômes. Mettez ensuite une phrase de passe sur le nouvel ordinateur, et supprimez l’export de la clé.',
      ),
      paragraph('L’historique des modifications reste sur l’ancien ordinateur : ni l’export ni la sauvegarde ne l’emportent.'),
      links({ label: 'Données', to: 'settingsData' }),
    ),
    section(
      'vol',
      '… l’ordinateur est volé',
      steps(
        'Si vos données étaient protégées, personne ne peut les lire sans la phrase de passe.',
        'Notez la violation dans le registre, dès que Binôme est réinstallé. Vous avez 72 heures pour prévenir l’Autorité de protection des données, s’il y a un risque pour les personnes.',
        'Reprenez la dernière sauvegarde de votre second endroit.',
      ),
      links({ label: 'Violations de données', to: 'breaches' }),
    ),
    section(
      'desinstaller',
      '… je veux désinstaller Binôme',
      paragraph('Désinstaller enlève le programme et laisse vos données. Elles restent dans le dossier que montre Réglages, « Données ». Pour tout effacer, faites d’abord un export si vous en avez besoin, désinstallez, puis supprimez ce dossier et les copies du second endroit.'),
      links({ label: about.nav, to: 'settingsAbout' }, { label: 'Données', to: 'settingsData' }),
    ),
  ],
}
