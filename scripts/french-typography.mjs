/**
 * What a French string may not hold, each with what it should. House spaces: a narrow no-break one (U+202F) before ; : ! ? » % and after «.
 * A web address, a pattern or a code has no space after its colon, and is left alone.
 */
const FAULTS = [
  { wrong: /(?<!^|[\u202F\s!?.…(«])[;:!?](?=\s|$)/u, why: 'no narrow no-break space (U+202F) before ; : ! ?' },
  { wrong: /[ \u00A0][;:!?»%](?=[\s.,)]|$)/u, why: 'a space other than U+202F before ; : ! ? » %' },
  { wrong: /[^\u202F]»|«[^\u202F]/u, why: '« and » without U+202F inside' },
  { wrong: /\d%/u, why: 'no narrow no-break space (U+202F) before %' },
  { wrong: /\p{L}'\p{L}/u, why: 'a straight apostrophe instead of ’' },
  { wrong: /\p{L}\.{3}|\s\.{3}/u, why: 'three dots instead of …' },
  { wrong: /\p{L}·\p{L}|\p{L}\(e?s?\)(?!\p{L})|\b[Oo]euvre|\bcoeur|\bsoeur/u, why: 'no point médian, no bracketed ending, and œ in one letter' },
  { wrong: /(?<![-\p{L}])(?:dashboard|matching|mails?|newsletter|feedback|workflow|backup|login|password|update|email)(?![-\p{L}])/iu, why: 'an English word' },
]

/** A blank to be filled in, as people type it in the texts they may change. */
const BLANK = /\{[^{}]*\}/g

/** What is wrong with a sentence; nothing for a single word, which may as well be a key. @param {string} text */
export function faultsOf(text) {
  const read = text.replaceAll(BLANK, 'x')
  return /\p{L}\s/u.test(read) ? FAULTS.filter(({ wrong }) => wrong.test(read)).map(({ why }) => why) : []
}

/** An ESLint rule: the words we write keep the spaces, apostrophes and signs of French typography. @type {import('eslint').Rule.RuleModule} */
export const frenchTypography = {
  meta: { type: 'problem', schema: [] },
  create: context => {
    const judge = (node, text) => {
      for (const why of faultsOf(text)) context.report({ node, message: `French typography: ${why}.` })
    }
    return {
      // A key, a pattern and the name of a module are not read by a person.
      Literal: node => {
        if (typeof node.value === 'string' && !['ImportDeclaration', 'TSLiteralType'].includes(node.parent.type) && !(node.parent.type === 'Property' && node.parent.key === node)) judge(node, node.value)
      },
      // The words on both sides of what is filled in are judged as one sentence.
      TemplateLiteral: node => judge(node, node.quasis.map(({ value }) => value.cooked ?? '').join('x')),
    }
  },
}
