import type { _Translator } from 'use-intl/core'
import type { Locale } from '../_lib/locale.ts'
import type en from './en/index.ts'

/** All texts of the pages by area, in English: the other languages have the same keys and placeholders. */
export type Messages = typeof en

/** A part of the pages whose texts travel together. */
export type Area = keyof Messages

/** What says the texts of one area. */
export type Texts<A extends Area> = _Translator<Messages, A>

/** The same keys, in another language. */
export type Translated<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Translated<T[Key]> }

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
