import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the package that a module of a build comes from; nothing for our own. Modules that a bundler makes up bear the path of what they stand for. */
export const packageFolderOf = id => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]

/** Files in which a package says under which terms it may be passed on. */
const isLicence = name => /^(?:licen[cs]es?|copying|notice|ofl)(?:[-_.].*)?$/i.test(name) && !/\.(?:js|mjs|cjs|ts|json)$/i.test(name)

const MIT = holder => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/** Packages that ship without the text of their licence, or do not name it: the licence that they name, or their repository, in its usual words. */
export const KNOWN = {
  '@resvg/resvg-wasm': { text: 'Mozilla Public License Version 2.0: https://mozilla.org/MPL/2.0/\nThe source code is available from https://github.com/yisibl/resvg-js and https://github.com/linebender/resvg.' },
  brotli: { text: MIT('Devon Govett') },
  dfa: { text: MIT('Devon Govett') },
  fontkit: { text: MIT('Devon Govett') },
  'png-js': { licence: 'MIT' }, // it has the text, and does not name it
  'react-remove-scroll-bar': { text: MIT('Anton Korzunov') },
  'tiny-case': { text: MIT('Jason Quense') },
  wouter: { text: 'This is free and unencumbered software released into the public domain (https://unlicense.org).' },
}

/** Packages that lie, already joined together, in a file of another: they travel although no module names them. */
export const CARRIED = {
  docx: ['fflate', 'nanoid'],
}

/**
 * What a package says of itself: its name, version, licence, authors and the texts of its licence.
 * @param {string} folder
 */
export function packageIn(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter(isLicence)
    .toSorted()
    .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return { name, version, licence: typeof license === 'string' ? license : (license?.type ?? ''), by: typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : (author?.name ?? ''), text: texts.join('\n\n') }
}

const completed = each => ({ ...each, licence: each.licence || (KNOWN[each.name]?.licence ?? ''), text: each.text || (KNOWN[each.name]?.text ?? '') })

/**
 * The licences of everything that these modules come from, by name. Throws where a package says nothing, or hands out no text and is not known here.
 * @param {Iterable<string>} ids the modules of the builds
 * @param {string} root where node_modules lies
 * @param {readonly { name: string, version: string, licence: string, by: string, text: string }[]} others what is no package
 */
export function licencesOf(ids, root, others = []) {
  const folders = new Set([...ids].map(packageFolderOf).filter(folder => folder !== undefined))
  for (const [carrier, carried] of Object.entries(CARRIED)) {
    if ([...folders].some(folder => folder.endsWith(`node_modules/${carrier}`))) for (const name of carried) folders.add(join(root, 'node_modules', name))
  }
  const found = new Map([...folders].map(packageIn).map(each => [`${each.name} ${each.version}`, each]))
  const packages = [...found.values(), ...others].map(completed).toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
  const silent = packages.filter(({ licence, text }) => licence === '' || text === '')
  if (silent.length > 0) throw new Error(`No text of a licence: ${silent.map(({ name, licence }) => `${name} (${licence || 'no licence'})`).join(', ')}`)
  return packages
}
