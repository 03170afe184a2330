import { z } from 'zod';

export const organisationSettingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** Organisationsnummer, e.g. 212000-2411. */
  number: z.string().trim().regex(/^(\d{6}-\d{4})?$/).default(''),
  color: z.string().regex(/^#[0-9a-fA-F]{6}$/).default('#005595'),
  contact: z.string().trim().max(500).default(''),
  /** Policy documents that the background refers to. */
  policies: z.array(z.strictObject({ title: z.string().trim().min(1).max(300), url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(1_000)]).default('') })).max(30).default([]),
});
export type OrganisationSettings = z.infer<typeof organisationSettingsSchema>;
/** GET/PUT /api/v1/organisation; ETag carries the version. */
export type Organisation = OrganisationSettings & { version: number };
