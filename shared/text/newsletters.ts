import { counted, shortDay } from './format'
import { longDay } from './paper'

const mentors = (count: number) => counted(count, 'mentor', 'mentors', 'aucun ou aucune mentor')
const recipients = (count: number) => counted(count, 'destinataire', 'destinataires', 'aucun destinataire')

/** The words of a newsletter itself, wherever it is read: mail, page, paper. */
export const newsletterLetter = {
  name: 'Infolettre',
  issue: (number: number, on: string) => `Infolettre n° ${number}, ${longDay(on)}`,
  meetings: 'Nos prochaines rencontres',
  meeting: (day: string, at: string | undefined, title: string | undefined, place: string) =>
    `${day}${at === undefined ? '' : ` à ${at}`}${title === undefined ? '' : ` – ${title}`}, ${place}`,
  noMeeting: 'La date de notre prochaine rencontre n’est pas encore fixée ; nous vous la communiquerons.',
  why: 'Vous recevez cette infolettre parce que vous êtes mentor dans notre programme et que vous avez accepté de la recevoir.',
  stop: (email: string | undefined) =>
    email === undefined ? 'Pour ne plus la recevoir, répondez « stop » à ce message : c’est sans effet sur votre engagement de mentor.' : `Pour ne plus la recevoir, répondez « stop » à ce message ou écrivez à ${email} : c’est sans effet sur votre engagement de mentor.`,
  stopSubject: 'Stop infolettre',
  picture: (alt: string) => `[Image : ${alt}]`,
  /** A label and its address, where nothing can be clicked. */
  link: (label: string, address: string) => `${label} : ${address}`,
  /** The address after a label that can be clicked. */
  address: (address: string) => ` : ${address}`,
} as const

const editor = {
  newTitle: 'Nouvelle infolettre',
  newLead: 'Un message à la communauté des mentors, envoyé aux personnes qui ont accepté de le recevoir.',
  title: 'Titre de l’infolettre',
  titleNoun: 'le titre',
  titleHint: 'Il sert aussi d’objet à l’e-mail.',
  titleMissing: 'Écrivez un titre : le dernier titre enregistré est gardé en attendant.',
  begin: 'Commencer',
  copyLast: (number: number) => `Reprendre les blocs de l’infolettre n° ${number}`,
  copyLastHint: 'Une copie que vous adaptez ; l’originale ne change pas.',
  writing: 'Contenu',
  savedAsYouGo: 'Chaque bloc est enregistré dès que vous le quittez. Alt+↑ et Alt+↓ déplacent le bloc où vous êtes.',
  kinds: { heading: 'Intertitre', paragraph: 'Paragraphe', picture: 'Image', link: 'Lien', meetings: 'Prochaines rencontres' },
  block: (kind: string, place: number) => `Bloc ${place} : ${kind}`,
  moved: (kind: string, place: number, of: number) => `${kind} : en position ${place} sur ${of}.`,
  add: 'Ajouter',
  addOf: { heading: 'Un intertitre', paragraph: 'Un paragraphe', picture: 'Une image', link: 'Un lien', meetings: 'Les prochaines rencontres' },
  remove: 'Retirer',
  removeOf: (what: string) => `Retirer (${what})`,
  removed: (kind: string) => `Bloc retiré : ${kind}.`,
  putBack: 'Le remettre',
  none: 'L’infolettre est encore vide. Ajoutez un premier bloc.',
  incomplete: 'À compléter : ce bloc n’est pas encore dans l’infolettre.',
  incompleteCount: (count: number) => `${counted(count, 'bloc est incomplet', 'blocs sont incomplets')} : l’envoi se ferait sans ${count === 1 ? 'lui' : 'eux'}.`,
  refused: 'À corriger : la dernière version enregistrée de ce bloc est gardée en attendant.',
  refusedCount: (count: number) => `${counted(count, 'bloc est à corriger', 'blocs sont à corriger')} : l’envoi se ferait avec ${count === 1 ? 'sa' : 'leur'} dernière version enregistrée.`,
  full: (most: number) => `Une infolettre compte ${most} blocs au plus.`,
  heading: 'Intertitre',
  paragraph: 'Texte',
  paragraphHint: 'Une ligne vide sépare deux paragraphes ; une ligne qui commence par un tiret fait une liste.',
  picture: {
    choose: 'Choisir une image',
    replace: 'Remplacer l’image',
    alt: 'Ce que montre l’image',
    altHint: 'Lu à voix haute aux personnes qui ne voient pas l’image, et affiché si elle ne s’ouvre pas.',
    caption: 'Légende',
    notAPicture: (file: string) => `« ${file} » n’est pas une image que Binôme peut lire.`,
    notAPictureDetail: 'Choisissez un fichier PNG, JPEG, WebP ou GIF.',
    consent: 'Une photo de personnes demande leur accord écrit.',
  },
  link: {
    label: 'Texte du lien',
    address: 'Adresse',
    addressHint: 'Une page web (https://…) ou une adresse e-mail.',
    unreadable: 'Cette adresse ne peut pas être suivie. Écrivez-la ainsi : https://www.exemple.be ou prenom@exemple.be.',
    proposal: 'Cette adresse semble incomplète.',
    take: (address: string) => `Écrire ${address}`,
  },
  meetings: 'Les rencontres de la communauté encore à venir le jour de l’envoi, telles qu’elles sont planifiées.',
} as const

const preview = {
  title: 'Aperçu de l’e-mail',
  lead: 'Les messageries l’affichent à peu près ainsi.',
  paper: 'Voir les pages (PDF, Word, impression)',
} as const

const panel = {
  title: 'Destinataires',
  reached: (count: number) => `${mentors(count)} la ${count > 1 ? 'recevront' : 'recevra'} : accord donné, adresse e-mail connue.`,
  nobody: 'Personne ne la recevra : il faut un accord et une adresse e-mail.',
  sameAddress: (addresses: number) => `Certaines personnes partagent la même adresse : ${counted(addresses, 'adresse', 'adresses')} en tout.`,
  withoutEmail: (count: number) => `${mentors(count)} d’accord, sans adresse e-mail`,
  withoutEmailHint: 'Complétez leur fiche, ou donnez-leur une version imprimée.',
  refused: (count: number) => `${mentors(count)} ne ${count > 1 ? 'souhaitent' : 'souhaite'} pas la recevoir`,
  notAsked: (count: number) => `${mentors(count)} à qui la question n’a pas encore été posée`,
  notAskedHint: 'Posez-la, puis notez la réponse sur leur fiche.',
  left: (count: number) => `${mentors(count)} hors du programme (départ ou candidature non retenue)`,
  who: 'Voir qui',
  stopTitle: 'Une personne ne souhaite plus la recevoir',
  stopHint: 'Le retrait vaut tout de suite, y compris pour un envoi déjà préparé qui n’est pas encore parti : préparez-le alors à nouveau.',
  search: 'Nom ou adresse e-mail',
  noMatch: 'Personne de ce nom ne la reçoit.',
  stop: 'Noter le retrait',
  stopOf: (name: string) => `Noter le retrait (${name})`,
  stopped: (name: string) => `C’est noté : ${name} ne recevra plus l’infolettre.`,
  undo: 'Annuler ce retrait',
} as const

const issuing = {
  title: 'Envoi',
  steps: 'Préparez l’envoi, ouvrez chaque brouillon dans votre messagerie et envoyez-le. Marquez ensuite l’infolettre comme envoyée.',
  prepare: 'Préparer l’envoi',
  lots: (addresses: number, lots: number) =>
    lots <= 1
      ? `Un brouillon d’e-mail, ${recipients(addresses)} en copie cachée : personne ne voit l’adresse des autres.`
      : `${recipients(addresses)} en copie cachée, en ${lots} brouillons d’e-mail : les serveurs refusent les envois trop nombreux. Personne ne voit l’adresse des autres.`,
  noEmail: 'L’association n’a pas d’adresse e-mail dans les réglages : les brouillons n’auront pas de destinataire visible.',
  html: 'Enregistrer la page web (HTML)',
  saved: (files: number) => `${counted(files, 'brouillon enregistré', 'brouillons enregistrés')}. Rien n’est parti : ouvrez et envoyez ${files === 1 ? 'le brouillon' : 'chaque brouillon'} depuis votre messagerie.`,
  again: 'Les destinataires ont changé depuis : préparez l’envoi à nouveau et supprimez les anciens brouillons.',
  issue: 'Marquer comme envoyée',
  issueTitle: (number: number) => `L’infolettre n° ${number} est-elle partie ?`,
  consequence: (count: number) => `Elle rejoint les archives avec la date d’aujourd’hui et ${recipients(count)}. Son texte ne change plus ; vous pourrez revenir sur cette décision.`,
  takeBack: 'Annuler l’envoi noté',
  takeBackTitle: 'Annuler l’envoi noté ?',
  takeBackConsequence: 'L’infolettre redevient un brouillon et perd son numéro. Les e-mails déjà partis ne sont pas rappelés.',
  copy: 'Écrire la suivante à partir de celle-ci',
  issued: (number: number, on: string, count: number) => `Infolettre n° ${number}, envoyée le ${shortDay(on)} à ${recipients(count)}.`,
  resend: 'Un nouvel envoi se fait aux personnes qui acceptent de la recevoir aujourd’hui.',
  remove: 'Supprimer cette infolettre',
  removeConsequence: 'Le brouillon et tout son contenu sont supprimés. Aucune infolettre envoyée n’est touchée.',
} as const

const list = {
  title: 'Infolettres',
  lead: 'Ce que l’association écrit à la communauté des mentors.',
  begin: 'Écrire une infolettre',
  drafts: 'En préparation',
  draft: (begunOn: string, blocks: number) => `commencée le ${shortDay(begunOn)}, ${counted(blocks, 'bloc', 'blocs', 'encore vide')}`,
  archive: 'Archives',
  noArchive: 'Aucune infolettre n’a encore été envoyée.',
  issued: (number: number, on: string, count: number) => `n° ${number}, envoyée le ${shortDay(on)} à ${recipients(count)}`,
  copy: (title: string) => `${title} (copie)`,
  reaches: (count: number) => count === 0 ? 'Aujourd’hui, une infolettre n’irait à personne.' : `Aujourd’hui, une infolettre irait à ${mentors(count)}.`,
  backToList: 'Toutes les infolettres',
} as const

/** The words of the screens on which newsletters are written, issued and found again. */
export const newsletterWords = { list, editor, preview, panel, issuing } as const
