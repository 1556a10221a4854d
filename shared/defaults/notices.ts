import type { NoticeAudience } from '#shared/domain/notice'

const text = (...paragraphs: readonly string[]) => paragraphs.join('\n\n')
const list = (...items: readonly string[]) => items.map(item => `- ${item}`).join('\n')
const heading = (title: string) => `# ${title}`

const authority = 'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, +32 (0)2 274 48 00'

/** For mentors, point by point as the law asks (RGPD, art. 13). */
const mentorNotice = text(
  heading('Qui est responsable de vos données'),
  '{association}, {adresse}. Pour toute question sur vos données : {contact vie privée}. {délégué}',
  heading('Pourquoi nous les utilisons, et sur quelle base'),
  list(
    'pour préparer et suivre votre engagement : inscription, entretien de préparation, formation, constitution du binôme, contrat, rencontres, clôture. Base : les mesures prises à votre demande avant le contrat, puis son exécution (RGPD, art. 6.1.b) ;',
    'pour tenir les papiers que la loi demande : note d’information, assurance et défraiement des volontaires. Base : l’obligation légale (art. 6.1.c) ;',
    'pour évaluer le mentorat et en rendre compte aux pouvoirs publics qui le financent, par des nombres et sans nom. Base : l’intérêt légitime de l’association à améliorer et à justifier son action (art. 6.1.f) ;',
    'pour l’infolettre, les photos et les témoignages : seulement avec votre accord (art. 6.1.a), un accord pour chaque chose.',
  ),
  heading('Quelles données'),
  'Votre identité et vos coordonnées, votre métier et votre cadre d’engagement, vos langues, vos disponibilités, vos souhaits pour le binôme, ce qui a été dit en entretien et qui sert au mentorat, le suivi de vos binômes, vos formations. Elles viennent de vous, de l’équipe et, s’il vous a orienté ou orientée vers nous, de votre employeur. Votre nom et un moyen de vous joindre sont nécessaires ; le reste nous aide à vous proposer un ou une mentee et n’est jamais obligatoire. Nous ne notons ni numéro national, ni santé, ni religion, ni origine, ni opinion, ni casier judiciaire.',
  heading('Qui les voit'),
  list(
    'l’équipe du mentorat de l’association ;',
    'votre mentee : votre prénom et votre parcours avant la première rencontre ; ensuite, le contrat lui donne votre nom, votre métier et un moyen de vous joindre ;',
    'votre employeur, si vous êtes mentor pendant votre temps de travail : votre nom, les heures et les séances, jamais le contenu des rencontres ;',
    'l’assureur des volontaires, en cas d’accident ;',
    'les pouvoirs publics qui financent le mentorat : des nombres, sans nom, sauf contrôle prévu par la loi.',
  ),
  'Rien n’est vendu. Rien n’est transmis hors de l’Union européenne.',
  heading('Où elles sont gardées'),
  'Sur un seul ordinateur de l’association, sans serveur ni service en ligne. Des sauvegardes peuvent être gardées sur une clé USB ou un autre disque. {protection} Les papiers signés sont gardés sous clé.',
  heading('Combien de temps'),
  list(
    'si vous n’êtes pas retenu ou retenue : {durée non retenu} après notre dernier contact ;',
    'sinon : {durée} après notre dernier contact, fin du binôme comprise ; les notes d’entretien et de suivi : {durée notes} après la fin du binôme ;',
    'ce que la loi impose de garder plus longtemps, comme les pièces comptables : le temps que la loi demande. {financement}',
    'ce qui dépend de votre accord : jusqu’à ce que vous le retiriez.',
  ),
  'Ensuite, vos données sont effacées à la revue de l’année, et il ne reste que des nombres, sans nom. Les sauvegardes plus anciennes sont remplacées peu à peu.',
  heading('Vos droits'),
  'Vous pouvez demander à lire vos données et à en recevoir une copie, à les faire corriger ou effacer, à en geler l’usage, à les recevoir dans un format courant. Vous pouvez vous opposer à un usage qui repose sur l’intérêt légitime (RGPD, art. 15 à 21). Un accord se retire à tout moment, sans motif ; ce qui a été fait avant reste valable. Adressez votre demande à : {contact vie privée}. Nous répondons dans le mois. Pour une demande complexe, nous pouvons prendre deux mois de plus ; nous vous le disons dans le premier mois.',
  'Vos accords sont libres : votre place de mentor n’en dépend jamais. Aucune décision n’est prise par un ordinateur : l’application compare et propose, des personnes décident.',
  `Si notre réponse ne vous convient pas, vous pouvez porter plainte : ${authority}.`,
)

/** For mentees, in easy French: short sentences, everyday words, one idea at a time. */
const menteeNotice = text(
  heading('Qui garde vos données ?'),
  'C’est {association}. Notre adresse : {adresse}. Vous avez une question ? Contactez-nous : {contact vie privée}. {délégué}',
  heading('Vos données, qu’est-ce que c’est ?'),
  list(
    'votre nom, votre téléphone, votre adresse ;',
    'votre parcours : vos études, votre travail, vos langues ;',
    'le travail que vous cherchez ;',
    'ce que vous nous dites pendant les entretiens, si c’est utile pour votre recherche ;',
    'les rencontres avec votre mentor et ce qui a changé pour vous.',
  ),
  'Nous avons besoin de votre nom et d’un moyen de vous joindre. Pour le reste, vous pouvez ne pas répondre.',
  'Nous n’écrivons rien sur : votre numéro national, votre santé, votre religion, votre origine, vos opinions, la justice.',
  heading('Pourquoi ?'),
  list(
    'Pour vous trouver un ou une mentor et pour vous suivre. C’est ce que vous nous demandez. Ensuite, c’est dans le contrat. La loi le permet.',
    'Pour compter et pour améliorer le mentorat. Nous donnons des nombres, jamais votre nom. La loi le permet aussi : c’est l’intérêt légitime de l’association.',
    'Pour le reste, nous demandons votre accord : parler à l’organisme qui vous envoie, vous appeler après la fin, l’infolettre, une photo, un témoignage.',
  ),
  heading('Vous êtes libre'),
  'Vous pouvez dire oui ou non à chaque accord. Vous pouvez changer d’avis quand vous voulez. Si vous dites non, nous vous aidons de la même façon.',
  heading('Qui voit vos données ?'),
  list(
    'L’équipe du mentorat.',
    'Votre mentor. D’abord : votre prénom, votre commune, votre parcours et votre projet. Ensuite, dans le contrat : votre nom, comment vous joindre et l’organisme qui vous envoie.',
    'L’organisme qui vous envoie, seulement si vous avez donné votre accord : vos étapes, les dates et le résultat. Jamais ce que vous dites en entretien.',
    'Les organismes qui paient le mentorat : des nombres, sans nom. Mais la loi peut prévoir un contrôle.',
  ),
  'Nous ne vendons rien. Rien ne part hors de l’Union européenne. Un organisme vous envoie ? C’est lui qui nous a donné votre nom et votre projet.',
  heading('Où sont vos données ?'),
  'Sur un seul ordinateur, à l’association. Pas sur internet. Il y a des copies, si l’ordinateur tombe en panne. {protection} Les papiers sont dans une armoire fermée.',
  heading('Combien de temps ?'),
  list(
    'Vous n’entrez pas dans le mentorat : {durée non retenu} après notre dernier contact.',
    'Vous entrez dans le mentorat : {durée} après notre dernier contact.',
    'Les notes des entretiens : {durée notes} après la fin du binôme.',
    'Vous acceptez nos appels après la fin : nous gardons vos réponses {durée suivi} après la fin du binôme.',
    'Une loi peut demander de garder un papier plus longtemps. {financement}',
  ),
  'Après, nous effaçons vos données. Nous le faisons une fois par an. Il reste des nombres, sans nom. Les anciennes copies disparaissent peu à peu.',
  heading('Vos droits'),
  list(
    'lire vos données et en recevoir une copie, aussi dans un fichier ;',
    'corriger une erreur ;',
    'faire effacer vos données ;',
    'demander une pause : nous gardons vos données, sans les utiliser ;',
    'dire non à une façon de les utiliser ;',
    'retirer un accord.',
  ),
  'C’est gratuit. Demandez-le à : {contact vie privée}. Vous pouvez aussi venir. Nous répondons dans le mois. Si c’est plus long, nous vous le disons.',
  'Un ordinateur ne décide jamais pour vous. L’application compare et propose. Des personnes décident.',
  heading('Notre réponse ne vous va pas ?'),
  `Vous pouvez porter plainte. C’est gratuit : ${authority}.`,
)

/** What people are told about their data until the association writes its own: version 1 of both notices. */
export const defaultNotices: Readonly<Record<NoticeAudience, string>> = { mentor: mentorNotice, mentee: menteeNotice }
