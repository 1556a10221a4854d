import type { Plugin } from 'vite'

export function licences(root: string, besides: readonly string[], words: { readonly chromium: string; readonly places: string }): { readonly gathered: () => Plugin; readonly laid: () => Plugin }
