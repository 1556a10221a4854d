/**
 * What `make-places.mjs` cannot find in its sources or has to mend, written by hand from the public numbering of the Belgian post.
 * What no source can put on the map is left out by the generator, which says so: an unknown place stays unknown.
 */

/** Postcodes of villages, most of them small, that the postcode source does not have, or gives to the seat of their municipality. */
export const POSTCODES = `
1461 Haut-Ittre, 1476 Houtain-le-Val, 1671 Elingen, 1673 Beert,
2018 Anvers, 2020 Anvers, 2030 Anvers, 2050 Anvers, 2060 Anvers,
3384 Attenrode, 3404 Attenhoven, 3461 Molenbeek-Wersbeek, 3473 Waanrode, 3501 Wimmertingen, 3717 Herstappe, 3722 Wintershoven,
3724 Vliermaal, 3732 Schalkhoven, 3742 Martenslinde, 3746 Hoelbeek, 3791 Remersdaal, 3792 Sint-Pieters-Voeren, 3793 Teuven, 3831 Herten,
4162 Hody, 4252 Omal, 4254 Ligney, 4261 Latinne, 4452 Wihogne, 4453 Villers-Saint-Siméon, 4606 Saint-André, 4623 Magnée,
4631 Évegnée-Tignée, 4654 Charneux, 4672 Saint-Remy, 4771 Heppenbach, 4783 Lommersweiler, 4784 Crombach, 4791 Thommen, 4821 Andrimont,
5332 Crupet, 5333 Sorinne-la-Longue, 5334 Florée, 5352 Perwez, 5354 Jallet, 5374 Maffe, 5501 Lisogne, 5521 Serville, 5563 Hour, 5641 Furnaux,
6111 Landelies, 6441 Erpion, 6462 Vaulx-lez-Chimay, 6463 Lompret, 6532 Ragnies, 6591 Macon, 6592 Monceau-Imbrechies,
6642 Juseret, 6661 Mont, 6663 Mabompré, 6671 Bovigny, 6688 Longchamps, 6704 Guirsch, 6721 Anlier, 6723 Habay-la-Vieille, 6743 Buzenol, 6823 Villers-devant-Orval,
6831 Noirefontaine, 6834 Bellevaux, 6836 Dohan, 6924 Lomprez, 6952 Grune, 6972 Erneuville, 6986 Halleux,
7031 Villers-Saint-Ghislain, 7506 Willemeau, 7521 Chercq, 7533 Thimougies, 7536 Vaulx-lez-Tournai, 7611 La Glanerie, 7621 Lesdain,
7641 Bruyelle, 7743 Obigies, 7781 Houthem, 7801 Irchonwelz, 7803 Bouvignies, 7811 Arbre, 7823 Gibecq, 7861 Papignies, 7906 Gallaix,
7942 Mévergnies, 7943 Gages, 7951 Tongre-Notre-Dame,
8433 Slijpe, 8583 Bossuit,
9403 Neigem, 9404 Aspelare, 9406 Outer, 9571 Hemelveerdegem, 9636 Nederzwalm-Hermelgem, 9681 Nukerke, 9772 Wannegem-Lede,
9921 Vinderhoute, 9932 Ronsele, 9982 Sint-Jan-in-Eremo`

/** Pairs of the postcode source to be mended: postcode and name, the true postcode. */
export const MOVED = { '1200 Woluwe-Saint-Pierre': '1150' }

/** Places of the sources that are hamlets taken for a namesake, or stand there twice: postcode, or number of the municipality, and name. */
export const WRONG = [
  ...['1910 Berg', '3404 Attenhoven', '4654 Charneux', '4821 Andrimont', '5640 Bossiere', '6042 Mozet', '6110 Montigny-Le-Tilleul'],
  ...['6440 Froidchapelle', '6661 Marvie', '7861 Papignies', '9420 Mere'],
  ...['1320 Meer', '1861 Hasselt', '2300 Lokeren', '3980 Baal', '5630 Nazareth', '9550 Roeselare', '92048 La Bruyère'],
]

/** The proper name of what a source spells without accents, or with a double one. */
export const NAMES = {
  ...{ Bruly: 'Brûly', Chairiere: 'Chairière', Flemalle: 'Flémalle', Gerin: 'Gérin', 'Grace-Hollogne': 'Grâce-Hollogne', Hastiere: 'Hastière' },
  ...{ 'La Bruyere': 'La Bruyère', Lignieres: 'Lignières', Mean: 'Méan', Mery: 'Méry', 'Neder-Over-Heembeek': 'Neder-over-Heembeek', Neupre: 'Neupré' },
  ...{ Pecrot: 'Pécrot', Riezes: 'Rièzes', Rognee: 'Rognée', Romeree: 'Romerée', Vodecee: 'Vodecée', Voneche: 'Vonêche' },
  ...{ 'Woluwé-Saint-Lambert': 'Woluwe-Saint-Lambert', 'Saint-Séverin-en Condroz': 'Saint-Séverin' },
}

/** Municipalities that bear the name of none of their villages: the postcode of the one that stands for it, and the name. */
export const MUNICIPALITIES = `
1000 Bruxelles-Ville, 7780 Comines-Warneton, 7190 Écaussinnes, 7120 Estinnes, 7387 Honnelles, 7900 Leuze-en-Hainaut, 6800 Libramont-Chevigny,
7750 Mont-de-l’Enclus, 7040 Quévy, 6470 Sivry-Rance, 5550 Vresse-sur-Semois,
9120 Beveren-Kruibeke-Zwijndrecht, 3740 Bilzen-Hoeselt, 9770 Kruisem, 9930 Lievegem, 9820 Merelbeke-Melle, 9810 Nazareth-De Pinte,
3670 Oudsbergen, 1540 Pajottegem, 3900 Pelt, 2870 Puurs-Sint-Amands, 3980 Tessenderlo-Ham, 3700 Tongeren-Borgloon`

/** Names that a place shares with another where the source would take it for the seat of a municipality of that name, which it is not. */
export const NO_SEATS = ['Berg 1910', 'Heusden 3550', 'Tielt 3390']

/** Names of a place that are also those of another one, and are kept all the same: they are ambiguous, and must stay so. */
export const SHARED_NAMES = ['Vorst']

/** Short forms that several places go by: left out, for one cannot tell which is meant. */
export const TOO_SHORT = ['Jemeppe']

/** Villages of a name that another one bears too which no source puts on the map: the name alone is a doubt. */
export const DOUBTFUL = [
  ...['Bellefontaine', 'Bellevaux', 'Haren', 'Hemptinne', 'Houtem', 'Jeneffe', 'Mont', 'Moustier', 'Muizen', 'Porcheresse'],
  ...['Sint-Margriete-Houtem', 'Sint-Pieters-Kapelle', 'Strée', 'Warnant', 'Zandvoorde'],
]
