import type { ArticleText } from '#shared/domain/articles'

const text = (...paragraphs: readonly string[]) => paragraphs.join('\n\n')
const list = (...items: readonly string[]) => items.map(item => `- ${item}`).join('\n')

/** The articles that an association starts from; it edits them in Réglages. Their markup is told in `articleWords`. */
export const defaultArticles: ArticleText = {
  rules: { cancellationNoticeHours: 24, answerWorkingDays: 3, maximumExtensionMonths: 3, actionPlanDays: 45, missedMeetings: 3 },
  articles: [
    {
      title: 'Objet et nature du contrat',
      body: text(
        'Le mentorat pour l’emploi est un accompagnement individuel : une personne qui connaît le monde du travail, {le mentor}, accompagne une personne qui cherche un emploi, {le mentee}. Ensemble, ces deux personnes forment un binôme, encadré par l’association.',
        'Cet engagement est moral et gratuit pour les trois parties. Il n’est pas un contrat de travail : aucune partie n’est sous l’autorité d’une autre. Il n’est pas non plus une convention de stage, un mandat ou une promesse d’embauche : l’entreprise ou l’activité {du mentor} ne promet aucun emploi.',
        'Aucune partie ne verse de rémunération à une autre ni ne lui fait de cadeau de valeur. Mettre fin à l’accompagnement n’entraîne aucune pénalité.',
        '{si temps de travail} {Le mentor} participe au mentorat pendant son temps de travail, avec l’accord de son employeur ({entreprise}) du {accord de l’employeur}. {mentor : Il / Elle} reste sous la seule autorité de cet employeur, qui ne met pas son personnel à la disposition de l’association.',
      ),
    },
    {
      title: 'Durée',
      body: text(
        'L’accompagnement dure {durée}, du {début} au {fin} inclus.',
        'Il peut être prolongé de {prolongation maximale} au maximum, par un avenant écrit que les trois parties signent. Il peut aussi être suspendu, par exemple pour une maladie, un congé ou une naissance : les trois parties conviennent alors par écrit d’une nouvelle date de fin.',
      ),
    },
    {
      title: 'Rencontres',
      body: text(
        'Le binôme tient au moins {rencontres par mois}, d’environ {durée d’une rencontre} chacune, sur le lieu de travail {du mentor} ou à l’endroit convenu : {lieu}. Si les deux personnes sont d’accord, une rencontre peut avoir lieu dans un autre lieu public ou en visioconférence.',
        '{si consignes d’accès} Pour entrer : {consignes d’accès}',
        'Entre deux rencontres, le binôme garde le contact par téléphone ou par voie électronique. Moyen choisi et heures convenues : {moyen de contact}.',
        'Une personne qui ne peut pas venir prévient l’autre au moins {délai d’annulation} à l’avance et propose une nouvelle date.',
      ),
    },
    {
      title: 'Plan d’actions individuel',
      body: text(
        'Pendant l’in-take, {le mentor} et {le mentee} font connaissance, puis analysent ensemble les forces et les faiblesses de la recherche d’emploi. L’in-take se termine, au plus tard le {date du plan d’actions}, par un plan d’actions individuel écrit ensemble.',
        'Le plan vise un emploi, une formation, un stage, la création d’une activité ou la reprise d’études. Il est relu à chaque rencontre et peut être adapté. L’association en reçoit une copie.',
      ),
    },
    {
      title: 'Engagements {du mentor}',
      body: [
        '{Le mentor} s’engage à :',
        list(
          'être disponible et arriver à l’heure ;',
          'écouter sans juger ;',
          'partager son expérience, les codes du monde du travail, ses méthodes et, {mentor : s’il / si elle} le souhaite, son réseau ;',
          'conseiller, sans faire les démarches à la place {du mentee} ;',
          'respecter le rythme et les choix {du mentee} ;',
          'ne pas prêter d’argent et ne pas intervenir dans la vie privée {du mentee} ;',
          'orienter vers l’association toute difficulté qui dépasse son rôle : santé, logement, dettes, conflit ;',
          'suivre la formation et, autant que possible, participer aux rencontres des mentors ;',
          'noter la date et la durée de chaque rencontre ;',
          'répondre à l’association, qui prend contact toutes les six semaines ;',
          'participer à la réunion de clôture et à l’évaluation.',
        ),
      ].join('\n'),
    },
    {
      title: 'Engagements {du mentee}',
      body: [
        '{Le mentee} s’engage à :',
        list(
          'être disponible pour une recherche d’emploi active ;',
          'venir {mentee : préparé / préparée} et à l’heure ;',
          'réaliser les démarches convenues ;',
          'donner des informations sincères ;',
          'respecter le lieu de travail et les personnes rencontrées ;',
          'utiliser les contacts transmis seulement dans le cadre convenu ;',
          'prévenir de tout changement : emploi, formation, période d’indisponibilité ;',
          'répondre à l’association, qui prend contact toutes les six semaines ;',
          'participer à la réunion de clôture et à l’évaluation et, {mentee : s’il / si elle} l’accepte (article 9), répondre à un contact six mois et douze mois après la fin.',
        ),
      ].join('\n'),
    },
    {
      title: 'Engagements de l’association',
      body: text(
        [
          'L’association s’engage à :',
          list(
            'former et soutenir {le mentor} ;',
            'prendre contact toutes les six semaines avec {le mentor} et avec {le mentee} ;',
            'rester joignable et répondre dans les {délai de réponse} ;',
            'proposer une médiation en cas de difficulté et, si nécessaire, un autre binôme ;',
            '{si volontaire} assurer les activités, comme l’explique la note d’information (annexe 1) ;',
            '{si temps de travail} assurer les activités, comme l’explique l’article 10 ;',
            '{si partenaire} tenir l’organisme partenaire ({partenaire}) au courant de l’avancée du mentorat, dans les limites de l’article 9 ;',
            'organiser la réunion de clôture et l’évaluation ;',
            'remettre une attestation {au mentor} et {au mentee}.',
          ),
        ].join('\n'),
        'Au sein de l’association, la personne de contact du binôme est {personne de contact}.',
      ),
    },
    {
      title: 'Confidentialité',
      body: text(
        'Ce qui est confié reste entre {le mentor}, {le mentee} et l’association, pendant l’accompagnement et après sa fin. Une information n’est transmise à d’autres que si la personne concernée est d’accord, en cas de danger grave ou si la loi l’oblige.',
        'Les informations internes de l’entreprise ou de l’activité {du mentor} sont protégées de la même façon. Les notes personnelles sont gardées en lieu sûr et détruites à la fin.',
      ),
    },
    {
      title: 'Données personnelles',
      body: text(
        'L’association {association} est responsable du traitement des données. Elle les utilise pour organiser et suivre le mentorat, et pour rendre compte aux pouvoirs subsidiants par des statistiques anonymes. {Le mentor} et {le mentee} se communiquent leur nom, leurs moyens de contact et ce qui est utile à l’accompagnement. Les données sont conservées deux ans au plus après le dernier contact, sauf obligation légale.',
        '{si partenaire} Avec l’accord {du mentee}, l’association transmet à l’organisme partenaire ({partenaire}) la présence, l’étape et le résultat du mentorat, jamais le contenu des entretiens.',
        '{sauf partenaire} L’association ne transmet rien à un organisme partenaire sans l’accord {du mentee} ; dans ce cas, elle indique la présence, l’étape et le résultat du mentorat, jamais le contenu des entretiens.',
        'Chaque personne peut demander de voir ses données, de les corriger, de les effacer ou d’en limiter l’usage, et peut s’opposer à leur utilisation. Pour cela, elle écrit à : {contact vie privée}. Elle peut aussi porter plainte auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.',
        'Les accords suivants sont séparés et facultatifs. Un refus ne change rien à l’accompagnement, et chaque personne peut changer d’avis à tout moment.',
        '{Le mentor} accepte : [ ] photo [ ] témoignage [ ] infolettre',
        '{Le mentee} accepte : [ ] photo [ ] témoignage [ ] infolettre [ ] contact à 6 et 12 mois',
      ),
    },
    {
      title: 'Volontariat et assurance',
      body: text(
        '{si volontaire} {Le mentor} agit comme volontaire au sens de la loi du 3 juillet 2005. {mentor : Il / Elle} a reçu la note d’information (annexe 1) le {date de la note d’information}.',
        '{si volontaire} L’association assure sa responsabilité civile auprès de {assureur}, police n° {numéro de police}. Risques couverts : {risques couverts}.',
        '{si volontaire} Remboursement des frais {du mentor} : {cases du défraiement}',
        '{si demandeur d’emploi} Avant de commencer, {le mentor} remet le formulaire C45B à l’ONEM, qui répond dans les 12 jours ouvrables.',
        '{si temps de travail} {Le mentor} est {mentor : rémunéré / rémunérée} par son employeur pendant les rencontres : la loi du 3 juillet 2005 sur le volontariat ne s’applique pas. {mentor : Il / Elle} est {mentor : couvert / couverte} par l’assurance de cet employeur contre les accidents du travail, comme l’employeur le confirme dans son accord (annexe 1).',
        '{si temps de travail} L’association assure sa propre responsabilité civile auprès de {assureur}, police n° {numéro de police}. Elle ne rembourse pas de frais {au mentor}, sauf accord écrit.',
        '{Le mentee} bénéficie de l’accompagnement et n’est pas volontaire. Un stage qui suivrait le mentorat demande sa propre convention.',
      ),
    },
    {
      title: 'Fin de l’accompagnement',
      body: text(
        [
          'L’accompagnement prend fin :',
          list(
            'à l’échéance, le {fin} ;',
            'dès une sortie positive : emploi, formation, stage, création d’activité ou reprise d’études ; les deux personnes peuvent toutefois choisir de continuer jusqu’à l’échéance ;',
            'à la demande d’une des parties, sans justification ni sanction, après en avoir parlé à l’association ;',
            'par décision de l’association en cas de manquement grave : manque de respect, absences répétées ({absences} sans prévenir) ou rupture de la confidentialité.',
          ),
        ].join('\n'),
        'Dans tous les cas, une réunion de clôture est proposée.',
      ),
    },
    {
      title: 'Désaccord',
      body: 'En cas de désaccord, {le mentor} et {le mentee} en parlent d’abord ensemble, puis avec la personne de contact, {personne de contact}, et enfin avec la direction de l’association.',
    },
  ],
}
