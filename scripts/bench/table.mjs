/** @typedef {import('../bench.mjs').Measure} Measure */

const HEADS = ['mesure', 'médiane', 'p95', 'limite', 'repère (même série)', 'rapport']
const inMilliseconds = number => `${number < 10 ? number.toLocaleString('fr-BE', { maximumFractionDigits: 1 }) : Math.round(number).toLocaleString('fr-BE')} ms`
const inMegabytes = number => `${Math.round(number).toLocaleString('fr-BE')} Mo`
const inTimes = number => `${number.toLocaleString('fr-BE', { maximumFractionDigits: 2 })} ×`

const valueOf = ({ milliseconds, megabytes }) => milliseconds ?? megabytes
const unitOf = ({ milliseconds }) => (milliseconds === undefined ? inMegabytes : inMilliseconds)
const ratioOf = measure => (measure.anchor?.measured === undefined ? undefined : valueOf(measure) / measure.anchor.measured)

/** True for a figure that is at most its bar, and at most so many times its anchor. A row without either is within. @param {Measure} measure */
export function isWithin(measure) {
  const { bar = Infinity, p95, anchor } = measure
  return (p95 ?? valueOf(measure)) <= bar && (anchor?.most === undefined || (ratioOf(measure) ?? 0) <= anchor.most)
}

/** All figures in one table, as text of fixed width. @param {readonly Measure[]} measures */
export function tableOf(measures) {
  const rows = [HEADS, ...measures.map(cellsOf)]
  const widths = HEADS.map((_, column) => Math.max(...rows.map(row => row[column].length)))
  return rows.map(row => row.map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd()).join('\n')
}

function cellsOf(measure) {
  const { what, p95, bar, anchor } = measure
  const [shown, ratio] = [unitOf(measure), ratioOf(measure)]
  const limits = [...(bar === undefined ? [] : [shown(bar)]), ...(anchor?.most === undefined ? [] : [inTimes(anchor.most)])]
  const verdict = limits.length === 0 ? '' : `${isWithin(measure) ? '✓' : '✗'} ${limits.join(', ')}`
  const beside = anchor === undefined ? '' : anchor.measured === undefined ? `${anchor.what} : ${anchor.absent}` : `${anchor.what} ${shown(anchor.measured)}`
  return [what, shown(valueOf(measure)), p95 === undefined ? '' : shown(p95), verdict, beside, ratio === undefined ? '' : inTimes(ratio)]
}
