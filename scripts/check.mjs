import { command, listen, npm } from './command.mjs'

/**
 * The checks, the longest first: two run at a time, and the last ones to start should be short.
 * ESLint keeps no cache: rules that know types depend on other files than the one they read, and an old answer would be a wrong one.
 */
const checks = report => [
  { name: 'lint', words: ['run', '--silent', 'lint'] },
  { name: 'tests rapides', words: ['run', '--silent', 'test:fast', '--', ...reporters(report)] },
  { name: 'types', words: ['run', '--silent', 'typecheck'] },
  { name: 'murs', words: ['run', '--silent', 'walls'] },
]

/** The reporters of a vitest run whose results are also to be counted. */
export const reporters = report => ['--reporter=default', ...(report ? ['--reporter=json', `--outputFile.json=${report}`] : [])]

/**
 * Types, lint, walls and fast tests. What a check says is shown whole when it ends, so that two of them do not speak at once.
 * @param {string} [report] where to leave the results of the fast tests as JSON
 */
export async function check(report) {
  const waiting = checks(report)
  const codes = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) codes.push(await perform(next))
  }
  await Promise.all([worker(), worker()])
  return codes.find(code => code !== 0) ?? 0
}

async function perform({ name, words }) {
  const started = Date.now()
  const env = { ...process.env, [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1' }
  const [program, args] = npm(...words)
  const { code, output } = await listen(program, args, { env })
  const seconds = ((Date.now() - started) / 1000).toLocaleString('fr-BE', { maximumFractionDigits: 1 })
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code !== 0) console.log(output.trimEnd().replace(/^/gm, '  '))
  return code
}

await command(import.meta.url, () => check())
