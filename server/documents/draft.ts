import type { Language } from '#requirements/model/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import { readOrganisation } from '#server/organisations/settings.ts';
import { loadOpenProcurement } from '#server/procurements/procurement.ts';
import type { Services } from '#server/services.ts';
import type { DocumentId } from '#templates/composed-document.ts';
import { compose } from './compose.ts';
import { fileName, render, type DocumentFile, type Format } from './rendering.ts';

export async function draftDocument(services: Services, actor: Actor, id: string, document: DocumentId, format: Format, language: Language): Promise<DocumentFile> {
  const procurement = await loadOpenProcurement(services, actor, id);
  const composed = compose({ procurement, organisation: await readOrganisation(services, actor), document, language, status: { status: 'draft' } });
  return { name: fileName(composed, format), format, body: await render(composed, format) };
}
