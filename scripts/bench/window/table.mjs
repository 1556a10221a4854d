/** @typedef {import('../../bench.mjs').Measure} Measure */

const sorted = numbers => [...numbers].sort((one, other) => one - other)

/** The figure below which half of them lie. @param {readonly number[]} numbers */
export const median = numbers => sorted(numbers)[Math.floor((numbers.length - 1) / 2)]

/** The figure below which 95 of 100 lie. @param {readonly number[]} numbers */
export const p95 = numbers => sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1]
