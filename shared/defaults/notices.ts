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
    'pour tenir les papiers que la loi demande : note d’information et assurance des volontaires, défraiements. Base : l’obligation légale (art. 6.1.c) ;',
    'pour évaluer le mentorat et en rendre compte à ceux qui le financent, par des nombres et sans nom. Base : l’intérêt légitime de l’association à améliorer et à justifier son action (art. 6.1.f) ;',
    'pour l’infolettre, les photos et les témoignages : seulement avec votre accord (art. 6.1.a), un accord pour chaque chose.',
  ),
  heading('Quelles données'),
  'Votre identité et vos coordonnées, votre métier et votre cadre d’engagement, vos langues, vos disponibilités, vos souhaits pour le binôme, ce qui a été dit en entretien et qui sert au mentorat, le suivi de vos binômes, vos formations. Votre nom et un moyen de vous joindre sont nécessaires ; le reste aide à bien vous proposer et n’est jamais obligatoire. Nous ne notons ni numéro national, ni santé, ni religion, ni origine, ni opinion, ni casier judiciaire.',
  heading('Qui les voit'),
  list(
    'l’équipe du mentorat de l’association ;',
    'votre mentee : votre prénom et votre parcours avant la première rencontre, puis les coordonnées que vous donnez ;',
    'votre employeur, si vous êtes mentor pendant votre temps de travail : les heures et les séances, jamais le contenu des rencontres ;',
    'l’assureur des volontaires, en cas d’accident ;',
    'les pouvoirs publics qui financent le mentorat : des nombres, sans nom, sauf contrôle prévu par la loi.',
  ),
  'Rien n’est vendu, rien ne part hors de l’Union européenne.',
  heading('Où elles sont gardées'),
  'Sur un seul ordinateur de l’association, sans serveur ni service en ligne, avec des sauvegardes. {protection} Les papiers signés sont gardés sous clé.',
  heading('Combien de temps'),
  list(
    'si vous n’êtes pas retenu ou retenue : {durée non retenu} après la décision ;',
    'sinon : {durée} après la fin de votre dernier binôme ou notre dernier contact ; les notes d’entretien et de suivi : {durée notes} après la clôture ;',
    'ce que la loi impose de garder plus longtemps, comme les pièces comptables : le temps que la loi demande. {financement}',
    'ce qui dépend de votre accord : jusqu’à ce que vous le retiriez.',
  ),
  'Ensuite, seuls des nombres restent, sans nom.',
  heading('Vos droits'),
  'Vous pouvez demander à lire vos données et à en recevoir une copie, à les corriger, à les faire effacer, à en geler l’usage, à les emporter dans un format courant, et vous opposer à un usage qui repose sur l’intérêt légitime. Un accord se retire à tout moment, sans motif ; ce qui a été fait avant reste valable. Écrivez ou téléphonez : {contact vie privée}. Nous répondons dans le mois.',
  'Vos accords sont libres : votre place de mentor n’en dépend jamais. Aucune décision n’est prise par un ordinateur : l’application compare et propose, des personnes décident.',
  `Si notre réponse ne vous convient pas, vous pouvez porter plainte : ${authority}.`,
)

/** For mentees, in easy French: short sentences, everyday words, one idea at a time. */
const menteeNotice = text(
  heading('Qui garde vos données ?'),
  'C’est {association}. Notre adresse : {adresse}. Vous avez une question ? Contactez-nous : {contact vie privée}. {délégué}',
  heading('C’est quoi, vos données ?'),
  list(
    'votre nom, votre téléphone, votre adresse ;',
    'votre parcours : études, travail, langues ;',
    'le travail que vous cherchez ;',
    'ce que vous nous dites pendant les entretiens, si c’est utile pour votre recherche ;',
    'les rencontres avec votre mentor et ce qui a changé pour vous.',
  ),
  'Nous avons besoin de votre nom et d’un moyen de vous joindre. Pour le reste, vous pouvez ne pas répondre.',
  'Nous n’écrivons pas : votre numéro national, votre santé, votre religion, votre origine, vos opinions, la justice.',
  heading('Pourquoi ?'),
  list(
    'Pour vous trouver un ou une mentor et pour vous suivre. C’est ce que vous nous demandez, puis c’est dans le contrat (RGPD, article 6.1.b).',
    'Pour compter et pour améliorer le mentorat. Nous donnons des nombres, jamais votre nom. C’est utile à l’association (article 6.1.f).',
    'Pour le reste, nous demandons votre accord (article 6.1.a) : parler à l’organisme qui vous envoie, vous appeler après la fin, l’infolettre, une photo, un témoignage.',
  ),
  heading('Vous êtes libre'),
  'Vous pouvez dire oui ou non à chaque accord. Vous pouvez changer d’avis quand vous voulez. Si vous dites non, nous vous aidons de la même façon.',
  heading('Qui voit vos données ?'),
  list(
    'L’équipe du mentorat.',
    'Votre mentor : votre prénom et votre projet. Vous donnez vous-même votre numéro, si vous voulez.',
    'L’organisme qui vous envoie, seulement si vous êtes d’accord : vos étapes, les dates et le résultat. Jamais ce que vous dites en entretien.',
    'Ceux qui paient le mentorat : des nombres, sans nom. La loi peut prévoir un contrôle.',
  ),
  'Nous ne vendons rien. Rien ne part hors de l’Union européenne. Si un organisme vous envoie, il nous a donné votre nom et votre projet, avec votre accord.',
  heading('Où sont vos données ?'),
  'Sur un seul ordinateur, à l’association. Pas sur internet. Il y a des copies de secours. {protection} Les papiers sont dans une armoire fermée.',
  heading('Combien de temps ?'),
  list(
    'Vous n’entrez pas dans le mentorat : {durée non retenu} après notre réponse.',
    'Vous entrez dans le mentorat : {durée} après notre dernier contact.',
    'Les notes des entretiens : {durée notes} après la fin.',
    'Vous êtes d’accord pour être appelé ou appelée après la fin : {durée suivi} après la fin.',
    'Une loi peut demander de garder un papier plus longtemps. {financement}',
  ),
  'Après, nous effaçons. Il reste des nombres, sans nom.',
  heading('Vos droits'),
  list(
    'lire vos données et en recevoir une copie, aussi dans un fichier ;',
    'corriger une erreur ;',
    'faire effacer vos données ;',
    'demander que nous ne les utilisions plus pendant un temps ;',
    'dire non à un usage ;',
    'retirer un accord.',
  ),
  'C’est gratuit. Écrivez, téléphonez ou venez : {contact vie privée}. Nous répondons en un mois au plus.',
  'Un ordinateur ne décide jamais pour vous. L’application compare et propose. Des personnes décident.',
  heading('Vous n’êtes pas d’accord avec nous ?'),
  `Vous pouvez porter plainte. C’est gratuit : ${authority}.`,
)

/** What people are told about their data until the association writes its own: version 1 of both notices. */
export const defaultNotices: Readonly<Record<NoticeAudience, string>> = { mentor: mentorNotice, mentee: menteeNotice }
