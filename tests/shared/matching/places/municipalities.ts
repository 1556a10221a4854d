/** The 19 communes of Brussels: postcode, French and Dutch names, and where an atlas puts them. */
export const BRUSSELS: readonly (readonly [postcode: string, french: string, dutch: string, latitude: number, longitude: number])[] = [
  ['1000', 'Bruxelles', 'Brussel', 50.847, 4.352],
  ['1030', 'Schaerbeek', 'Schaarbeek', 50.868, 4.374],
  ['1040', 'Etterbeek', 'Etterbeek', 50.836, 4.39],
  ['1050', 'Ixelles', 'Elsene', 50.827, 4.373],
  ['1060', 'Saint-Gilles', 'Sint-Gillis', 50.826, 4.346],
  ['1070', 'Anderlecht', 'Anderlecht', 50.836, 4.314],
  ['1080', 'Molenbeek-Saint-Jean', 'Sint-Jans-Molenbeek', 50.855, 4.331],
  ['1081', 'Koekelberg', 'Koekelberg', 50.861, 4.332],
  ['1082', 'Berchem-Sainte-Agathe', 'Sint-Agatha-Berchem', 50.864, 4.294],
  ['1083', 'Ganshoren', 'Ganshoren', 50.874, 4.317],
  ['1090', 'Jette', 'Jette', 50.878, 4.326],
  ['1140', 'Evere', 'Evere', 50.871, 4.403],
  ['1150', 'Woluwe-Saint-Pierre', 'Sint-Pieters-Woluwe', 50.834, 4.43],
  ['1160', 'Auderghem', 'Oudergem', 50.816, 4.433],
  ['1170', 'Watermael-Boitsfort', 'Watermaal-Bosvoorde', 50.8, 4.413],
  ['1180', 'Uccle', 'Ukkel', 50.802, 4.337],
  ['1190', 'Forest', 'Vorst', 50.811, 4.321],
  ['1200', 'Woluwe-Saint-Lambert', 'Sint-Lambrechts-Woluwe', 50.843, 4.43],
  ['1210', 'Saint-Josse-ten-Noode', 'Sint-Joost-ten-Node', 50.855, 4.371],
]

/** The 262 municipalities of Wallonia as they stood until the end of 2024, as they write their names. */
export const WALLONIA = `
Aiseau-Presles, Amay, Amblève, Andenne, Anderlues, Anhée, Ans, Anthisnes, Antoing, Arlon, Assesse, Ath, Attert, Aubange, Aubel, Awans, Aywaille,
Baelen, Bassenge, Bastogne, Beaumont, Beauraing, Beauvechain, Belœil, Berloz, Bernissart, Bertogne, Bertrix, Beyne-Heusay, Bièvre, Binche, Blegny,
Bouillon, Boussu, Braine-l’Alleud, Braine-le-Château, Braine-le-Comte, Braives, Brugelette, Brunehaut, Bullange, Burdinne, Burg-Reuland, Butgenbach,
Celles, Cerfontaine, Chapelle-lez-Herlaimont, Charleroi, Chastre, Châtelet, Chaudfontaine, Chaumont-Gistoux, Chièvres, Chimay, Chiny, Ciney, Clavier,
Colfontaine, Comblain-au-Pont, Comines-Warneton, Courcelles, Court-Saint-Étienne, Couvin, Crisnée, Dalhem, Daverdisse, Dinant, Dison, Doische, Donceel,
Dour, Durbuy, Écaussinnes, Éghezée, Ellezelles, Enghien, Engis, Érezée, Erquelinnes, Esneux, Estaimpuis, Estinnes, Étalle, Eupen, Faimes, Farciennes,
Fauvillers, Fernelmont, Ferrières, Fexhe-le-Haut-Clocher, Flémalle, Fléron, Fleurus, Flobecq, Floreffe, Florennes, Florenville, Fontaine-l’Évêque,
Fosses-la-Ville, Frameries, Frasnes-lez-Anvaing, Froidchapelle, Gedinne, Geer, Gembloux, Genappe, Gerpinnes, Gesves, Gouvy, Grâce-Hollogne, Grez-Doiceau,
Habay, Ham-sur-Heure-Nalinnes, Hamoir, Hamois, Hannut, Hastière, Havelange, Hélécine, Hensies, Herbeumont, Héron, Herstal, Herve, Honnelles, Hotton,
Houffalize, Houyet, Huy, Incourt, Ittre, Jalhay, Jemeppe-sur-Sambre, Jodoigne, Juprelle, Jurbise, La Bruyère, La Calamine, La Hulpe, La Louvière,
La Roche-en-Ardenne, Lasne, Le Rœulx, Léglise, Lens, Les Bons Villers, Lessines, Leuze-en-Hainaut, Libin, Libramont-Chevigny, Liège, Lierneux, Limbourg,
Lincent, Lobbes, Lontzen, Malmedy, Manage, Manhay, Marche-en-Famenne, Marchin, Martelange, Meix-devant-Virton, Merbes-le-Château, Messancy, Mettet,
Modave, Momignies, Mons, Mont-de-l’Enclus, Mont-Saint-Guibert, Montigny-le-Tilleul, Morlanwelz, Mouscron, Musson, Namur, Nandrin, Nassogne, Neufchâteau,
Neupré, Nivelles, Ohey, Olne, Onhaye, Oreye, Orp-Jauche, Ottignies-Louvain-la-Neuve, Ouffet, Oupeye, Paliseul, Pecq, Pepinster, Péruwelz, Perwez,
Philippeville, Plombières, Pont-à-Celles, Profondeville, Quaregnon, Quévy, Quiévrain, Raeren, Ramillies, Rebecq, Remicourt, Rendeux, Rixensart, Rochefort,
Rouvroy, Rumes, Saint-Georges-sur-Meuse, Saint-Ghislain, Saint-Hubert, Saint-Léger, Saint-Nicolas, Saint-Vith, Sainte-Ode, Sambreville, Seneffe, Seraing,
Silly, Sivry-Rance, Soignies, Sombreffe, Somme-Leuze, Soumagne, Spa, Sprimont, Stavelot, Stoumont, Tellin, Tenneville, Theux, Thimister-Clermont, Thuin,
Tinlot, Tintigny, Tournai, Trois-Ponts, Trooz, Tubize, Vaux-sur-Sûre, Verlaine, Verviers, Vielsalm, Villers-la-Ville, Villers-le-Bouillet, Viroinval,
Virton, Visé, Vresse-sur-Semois, Waimes, Walcourt, Walhain, Wanze, Waremme, Wasseiges, Waterloo, Wavre, Welkenraedt, Wellin, Yvoir`
  .trim()
  .split(/,\s+/)
