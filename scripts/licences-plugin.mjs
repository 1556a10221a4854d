import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { licencesOf, packageIn } from './licences.mjs'

/** Styles and what they load: a bundler takes them out of the chunks. */
const BESIDE = /\.(?:css|woff2?|wasm)(?:\?|$)/

/**
 * Collects what is bundled in each part of the application, and lays `licences.json` beside the pages as the last part is built.
 * @param {string} root
 * @param {readonly string[]} besides files of packages that travel without being bundled
 * @param {{ chromium: string, places: string }} words where the licences of Chromium lie, and what the list of places is called
 */
export function licences(root, besides, words) {
  const ids = new Set(besides)
  const gather = (context, bundle) => {
    for (const part of Object.values(bundle)) if (part.type === 'chunk') for (const id of part.moduleIds) ids.add(id)
    for (const id of context.getModuleIds()) if (BESIDE.test(id)) ids.add(id)
  }
  return {
    gathered: () => ({
      name: 'gather-licences',
      generateBundle(_options, bundle) {
        gather(this, bundle)
      },
    }),
    laid: () => ({
      name: 'lay-licences',
      generateBundle(_options, bundle) {
        gather(this, bundle)
        this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(licencesOf(ids, root, othersIn(root, words))) })
      },
    }),
  }
}

/** What travels and is no package of node_modules that is bundled. */
function othersIn(root, words) {
  const places = readFileSync(join(root, 'shared/matching/places/belgian-places.ts'), 'utf8')
  return [
    packageIn(root),
    packageIn(join(root, 'node_modules/electron')),
    { name: 'Chromium', version: '', licence: 'BSD-3-Clause', by: 'The Chromium Authors', text: words.chromium },
    { name: words.places, version: '', licence: 'CC-BY-SA-4.0', by: '', text: headOf(places) },
  ]
}

/** The comment at the head of a file, which names its sources and their terms. */
const headOf = source =>
  source
    .split('\n')
    .filter((line, index, lines) => lines.slice(0, index + 1).every(each => /^(?:\/\/|\/\*|\s\*|$)/.test(each)))
    .map(line => line.replace(/^\s*(?:\/\/|\/\*+|\*\/|\*)\s?/, '').replace(/\s*\*\/$/, ''))
    .join('\n')
    .trim()
