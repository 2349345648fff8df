import { config } from 'zod'

// A schema that is made afterwards does not try whether it may compile itself, which the page's policy would refuse and report.
if (typeof window !== 'undefined') config({ jitless: true })
