import type { Rule } from 'eslint'

export function faultsOf(text: string): readonly string[]
export const frenchTypography: Rule.RuleModule
