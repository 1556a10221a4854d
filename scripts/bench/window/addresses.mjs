/** The addresses that are opened, after the `#`: each kind of page that a day of work goes through, of people in the middle of the lists. */
export function addressesIn(book) {
  const middle = name => Object.keys(book[name])[Math.floor(Object.keys(book[name]).length / 2)]
  const [mentor, mentee, pair, company, partner] = ['mentors', 'mentees', 'pairs', 'companies', 'partners'].map(middle)
  return [
    ...['/', '/etapes/1', '/etapes/2', '/etapes/3', '/etapes/4', '/etapes/5', '/etapes/6'],
    ...['/mentors', `/mentors/${mentor}`, `/mentors/${mentor}/modifier`, `/mentors/${mentor}/parcours`],
    ...['/mentees', `/mentees/${mentee}`, `/mentees/${mentee}/modifier`, `/mentees/${mentee}/parcours`],
    ...['/entreprises', `/entreprises/${company}`, '/partenaires', `/partenaires/${partner}`, '/seances'],
    ...['/binomes', `/binomes/${pair}`, `/binomes/${pair}/rencontres`, `/binomes/${pair}/plan`, `/binomes/${pair}/suivis`, `/binomes/${pair}/cloture`],
    ...['/suivis', '/devenir', '/evaluations', '/croisement', '/contrats', '/rapports', '/reglages', '/reglages/sauvegardes'],
  ]
}
