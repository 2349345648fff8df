'use client'

import { useLocale, useMessages, useTranslations } from 'use-intl'
import { type Words, wordsOf } from './words.ts'

/** The words of the page's language, in components that run in the browser. */
export const useWords = (): Words => wordsOf(useLocale(), useTranslations('common'), useMessages())
