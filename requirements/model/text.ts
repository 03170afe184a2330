import { z } from 'zod';

/** A text in the library's languages. Swedish always; English is demanded of the base library by lint, not of overlays. */
export const localizedSchema = z.strictObject({
  sv: z.string().trim().min(1),
  en: z.string().trim().min(1).optional(),
});
export type Localized = z.infer<typeof localizedSchema>;

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The text in the language asked for, or in Swedish, which prevails. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] ?? text.sv;
}

export const dateSchema = z.iso.date();
/** `1.2.3`; a clause that an overlay has tailored bears the overlay's mark: `1.2.3+sundsvall.1.0.0`. */
export const semverSchema = z.string().regex(/^\d+\.\d+\.\d+(?:\+[a-z0-9.-]+)?$/, 'must be a version such as 1.0.0');
