const field = (meaning: string, example: string) => ({ meaning, example })

/** Every field that a Word file of the association may hold: what takes its place, and an example. Fields without a dot belong to every paper. */
export const templateFieldWords = {
  date: field('la date du document', '12 mars 2026'),
  lieu: field('le lieu de signature de l’association', 'Namur'),
  titre: field('le titre de notre document', 'Contrat d’engagement tripartite'),
  mention: field('« projet » ou « exemple », quand le document n’est pas définitif ; vide sinon', ''),
  contenu: field('tout le texte de notre document, avec ses tableaux et ses cadres', 'le document entier'),

  'association.nom': field('le nom de l’association', 'Tremplin ASBL'),
  'association.forme': field('sa forme juridique', 'ASBL'),
  'association.numero': field('son numéro d’entreprise', '0123.456.749'),
  'association.adresse': field('l’adresse de son siège', 'rue des Brasseurs 12, 5000 Namur'),
  'association.telephone': field('son téléphone', '081 22 33 44'),
  'association.courriel': field('son adresse e-mail', 'info@tremplin.example'),
  'association.representant': field('la personne qui signe pour elle', 'Anne Dubois'),
  'association.fonction': field('la fonction de cette personne', 'directrice'),
  'association.vie-privee': field('le contact pour la protection des données', 'donnees@tremplin.example'),

  'responsable.nom': field('le nom du ou de la responsable du binôme', 'Noémie Lefèvre'),
  'responsable.fonction': field('sa fonction', 'responsable du mentorat'),
  'responsable.telephone': field('son téléphone', '081 22 33 45'),
  'responsable.courriel': field('son adresse e-mail', 'noemie@tremplin.example'),

  'mentor.prenom': field('le prénom du ou de la mentor', 'Zoé'),
  'mentor.nom': field('son nom de famille', 'd’Hondt'),
  'mentor.nom-complet': field('son prénom et son nom', 'Zoé d’Hondt'),
  'mentor.civilite': field('« Madame » ou « Monsieur » ; vide si l’accord est neutre', 'Madame'),
  'mentor.fonction': field('sa fonction', 'ingénieure en construction'),
  'mentor.entreprise': field('son entreprise ou son activité', 'Bâtisseurs de Wallonie SA'),
  'mentor.telephone': field('son téléphone', '0470 12 34 56'),
  'mentor.courriel': field('son adresse e-mail', 'zoe.dhondt@exemple.example'),

  'mentee.prenom': field('le prénom du ou de la mentee', 'Yusuf'),
  'mentee.nom': field('son nom de famille', 'Çelik'),
  'mentee.nom-complet': field('son prénom et son nom', 'Yusuf Çelik'),
  'mentee.civilite': field('« Madame » ou « Monsieur » ; vide si l’accord est neutre', 'Monsieur'),
  'mentee.commune': field('sa commune', 'Jambes'),
  'mentee.partenaire': field('le partenaire qui l’adresse à l’association', 'Mission régionale de Namur'),
  'mentee.referent': field('la personne de référence chez ce partenaire', 'Sylvie Marchal'),
  'mentee.telephone': field('son téléphone', '0485 65 43 21'),
  'mentee.courriel': field('son adresse e-mail', 'yusuf.celik@exemple.example'),

  'destinataire.nom-complet': field('la personne à qui la lettre s’adresse', 'Zoé d’Hondt'),
  'destinataire.civilite': field('« Madame » ou « Monsieur » ; vide si l’accord est neutre', 'Madame'),
  'destinataire.adresse': field('son adresse', 'rue Haute 1, 5000 Namur'),

  'binome.reference': field('le numéro du binôme', 'B-2026-014'),

  'contrat.debut': field('le premier jour du contrat', '12 mars 2026'),
  'contrat.fin': field('le dernier jour du contrat', '12 septembre 2026'),
  'contrat.version': field('le numéro de l’impression', '1'),
  'contrat.suppleance': field('la personne qui remplace le ou la responsable', 'Karim El Amrani'),
  'rencontre.lieu': field('le lieu des rencontres', 'chaussée de Louvain 210, 5004 Bouge'),
  'rencontre.acces': field('les consignes d’accès', 'se présenter à l’accueil'),
  'rencontre.rythme': field('le nombre de rencontres par mois', 'deux rencontres par mois'),
  'rencontre.duree': field('la durée d’une rencontre', '1 h 30'),
  'rencontre.contact': field('le moyen de contact entre les rencontres', 'téléphone ou WhatsApp'),
  parties: field('les trois tableaux qui présentent les parties', 'trois tableaux'),
  articles: field('les articles du contrat', 'tous les articles'),
  annexes: field('la liste des annexes', 'une liste'),
  signatures: field('les cadres de signature', 'trois cadres'),

  'avenant.numero': field('le numéro de l’avenant', '1'),
  'avenant.motif': field('le motif du changement', 'une formation de six semaines'),
  changements: field('le tableau de ce qui change', 'un tableau'),

  'entreprise.nom': field('le nom de l’entreprise', 'Bâtisseurs de Wallonie SA'),
  'entreprise.numero': field('son numéro d’entreprise', '0456.789.123'),
  'entreprise.adresse': field('son adresse', 'chaussée de Louvain 210, 5004 Bouge'),
  'entreprise.contact': field('la personne de contact', 'Luc Peeters'),

  'partenaire.nom': field('le nom du partenaire', 'Mission régionale de Namur'),
  'partenaire.adresse': field('son adresse', 'rue de Fer 5, 5000 Namur'),

  'seance.date': field('la date de la séance', '22 janvier 2026'),
  'seance.duree': field('sa durée', '3 h'),
  'seance.lieu': field('son lieu', 'rue des Brasseurs 12, Namur'),

  'periode.debut': field('le premier jour de la période', '1er janvier 2025'),
  'periode.fin': field('le dernier jour de la période', '31 décembre 2025'),
} as const
