import { command } from './command.mjs'
import { endToEnd } from './test-e2e.mjs'

// The pictures of the guide and of the README, taken anew from the sample programme.
await command(import.meta.url, args => {
  process.env['BINOME_PICTURES'] = 'yes'
  return endToEnd(['pictures', ...args])
})
