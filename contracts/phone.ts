// The phone's pages are built apart from the server: this is what the two say to each other.

export interface PhoneRequest {
  /** Path and query. */
  readonly url: string
  readonly cookie: string | null
  readonly acceptLanguage: string | null
}

/** Addresses of what a phone loads with every page. */
export interface PhoneAssets {
  readonly script: string
  /** What the script imports, so that nobody waits for it twice. */
  readonly imports: readonly string[]
  readonly style: string
}

export type PhonePage = { readonly html: string } | { readonly redirect: string }

/** @returns null where the address is none of the phone's pages */
export type DrawPhonePage = (request: PhoneRequest, assets: PhoneAssets) => PhonePage | null

/** What the build writes beside its files. */
export interface PhoneManifest {
  readonly assets: PhoneAssets
  /** The module whose `drawPage` is a `DrawPhonePage`. */
  readonly draw: string
}
