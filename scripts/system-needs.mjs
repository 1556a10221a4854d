/** Everything the system must bring, and the package that brings it, by package manager. */
export const NEEDS = {
  gtk: { what: 'GTK 3', library: 'libgtk-3.so.0', apt: 'libgtk-3-0', t64: 'libgtk-3-0t64', dnf: 'gtk3', pacman: 'gtk3' },
  nss: { what: 'NSS', library: 'libnss3.so', apt: 'libnss3', dnf: 'nss', pacman: 'nss' },
  alsa: { what: 'ALSA', library: 'libasound.so.2', apt: 'libasound2', t64: 'libasound2t64', dnf: 'alsa-lib', pacman: 'alsa-lib' },
  gbm: { what: 'GBM', library: 'libgbm.so.1', apt: 'libgbm1', dnf: 'mesa-libgbm', pacman: 'mesa' },
  font: { what: 'une police de caractères', apt: 'fonts-dejavu-core', dnf: 'dejavu-sans-fonts', pacman: 'ttf-dejavu' },
  screen: { what: 'un écran, fût-il virtuel', programs: ['Xvfb'], apt: 'xvfb', dnf: 'xorg-x11-server-Xvfb', pacman: 'xorg-server-xvfb' },
  poppler: {
    what: 'Poppler (lecture des PDF)',
    programs: ['pdftotext', 'pdftoppm', 'pdfinfo'],
    apt: 'poppler-utils',
    dnf: 'poppler-utils',
    pacman: 'poppler',
    brew: 'poppler',
    elsewhere: 'https://poppler.freedesktop.org',
  },
  writer: {
    what: 'LibreOffice Writer',
    office: 'libswlo.so',
    apt: 'libreoffice-writer',
    dnf: 'libreoffice-writer',
    pacman: 'libreoffice-fresh',
    brew: '--cask libreoffice',
    elsewhere: 'https://www.libreoffice.org',
  },
  calc: {
    what: 'LibreOffice Calc',
    office: 'libsclo.so',
    apt: 'libreoffice-calc',
    dnf: 'libreoffice-calc',
    pacman: 'libreoffice-fresh',
    brew: '--cask libreoffice',
    elsewhere: 'https://www.libreoffice.org',
  },
}

const WINDOW = ['gtk', 'nss', 'alsa', 'gbm', 'font', 'screen']
const READERS = ['poppler', 'writer', 'calc']

/** @typedef {keyof typeof NEEDS} Need @typedef {'window' | 'tests'} Purpose @typedef {'apt' | 'dnf' | 'pacman' | 'brew' | undefined} Manager */

/**
 * What a purpose needs. Electron brings all it needs on Windows and macOS.
 * @param {Purpose} purpose @param {string} platform @returns {Need[]}
 */
export function needsFor(purpose, platform) {
  const readers = purpose === 'tests' ? READERS : []
  return platform === 'linux' ? [...WINDOW, ...readers] : readers
}

/** The last releases in which these libraries had not yet taken the suffix of 64-bit time. */
const BEFORE_T64 = ['buster', 'bullseye', 'bookworm', 'chimaera', 'daedalus', 'bionic', 'focal', 'jammy', 'kinetic', 'lunar', 'mantic']

/**
 * Whether this Debian or Ubuntu, or what is made from them, is of the 64-bit time generation.
 * @param {string} osRelease the text of /etc/os-release
 */
export function isT64(osRelease) {
  const field = name => new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(osRelease)?.[1]
  // A derivative names the release it is made from; its own name says nothing.
  const codename = field('UBUNTU_CODENAME') || field('DEBIAN_CODENAME') || field('VERSION_CODENAME')
  return !BEFORE_T64.includes(codename ?? '')
}

/**
 * The packages that bring what is missing, each once.
 * @param {readonly Need[]} missing @param {Manager} manager @param {boolean} t64 @returns {string[]}
 */
export function packagesFor(missing, manager, t64 = false) {
  const names = missing.map(need => (manager === 'apt' && t64 && NEEDS[need].t64) || NEEDS[need][manager ?? 'apt'])
  return [...new Set(names.filter(Boolean))]
}

/**
 * The command a person can copy as it stands.
 * @param {readonly string[]} packages @param {Manager} manager @param {boolean} root
 */
export function installCommand(packages, manager, root) {
  const sudo = root ? '' : 'sudo '
  const list = packages.join(' ')
  if (manager === 'dnf') return `${sudo}dnf install -y ${list}`
  if (manager === 'pacman') return `${sudo}pacman -S --needed ${list}`
  if (manager === 'brew') return packages.map(name => `brew install ${name}`).join(' && ')
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${list}`
}

const AIMS = { window: 'ouvrir une fenêtre', tests: 'passer tous les tests' }

/** @param {readonly Need[]} missing */
const named = missing => missing.map(need => NEEDS[need].what).join(', ')

/** @param {Purpose} purpose @param {readonly Need[]} missing @param {readonly string[]} packages */
export const installing = (purpose, missing, packages) =>
  `Il manque, pour ${AIMS[purpose]} : ${named(missing)}. Installation par apt-get de ${packages.join(', ')}…`

/** What to say where we may not install: what is missing, and how to get it. */
export function advice({ purpose, missing, manager, t64, root, platform }) {
  const lack = `Il manque, pour ${AIMS[purpose]} : ${named(missing)}.`
  if (manager) return `${lack} Installez-le par cette commande, puis recommencez :\n\n    ${installCommand(packagesFor(missing, manager, t64), manager, root)}\n`
  if (platform === 'linux') return `${lack} Installez, par l’outil de votre système, ce que Debian nomme ${packagesFor(missing, 'apt').join(', ')}, puis recommencez.`
  const places = [...new Set(missing.map(need => NEEDS[need].elsewhere).filter(Boolean))]
  return `${lack} Installez-le (${places.join(', ')}), ajoutez ses programmes au PATH, puis recommencez.`
}
