import { z } from 'zod';
import { languages } from '#requirements/model/index.ts';
import { issueVersionSchema } from '#server/contract/index.ts';
import { draftDocument } from '#server/documents/draft.ts';
import { issueVersion } from '#server/documents/issue.ts';
import { issuedDocument, readIssued } from '#server/documents/issued.ts';
import { formats, type DocumentFile, type Format } from '#server/documents/rendering.ts';
import { Fault } from '#server/faults.ts';
import { outlines } from '#templates/compose/index.ts';
import type { DocumentId } from '#templates/composed-document.ts';
import { issuedVersionSchema } from '../openapi/responses.ts';
import { operation, type Reply } from '../operation.ts';

const at = '/procurements/{id}';
const mediaTypes: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  json: 'application/json',
};
const file = { 200: { description: 'The document', types: Object.values(mediaTypes) } };

export const documentOperations = [
  operation({
    method: 'get',
    path: `${at}/documents/{document}.{format}`,
    id: 'draftDocument',
    summary: 'The draft, marked as working material. `document` is specification, contract-terms or review-brief (internal); `format` is docx, html or json',
    query: z.strictObject({ language: z.enum(languages).default('sv') }),
    answers: file,
    problems: ['not-found', 'locked'],
    handle: async (services, { actor, params, query }) => reply(await draftDocument(services, actor, params.id, documentOf(params.document), formatOf(params.format), query.language)),
  }),
  operation({
    method: 'post',
    path: `${at}/versions`,
    id: 'issueVersion',
    summary: 'Issue a final. It is stored as it is, and never changes',
    body: issueVersionSchema,
    precondition: true,
    answers: { 201: { description: 'The issued version', schema: issuedVersionSchema } },
    problems: ['blocked', 'locked', 'storage-full'],
    handle: async (services, { actor, params, body, seen }) => {
      const issued = await issueVersion(services, actor, params.id, seen(), body.language);
      return { status: 201, headers: { Location: `/api/v1/procurements/${params.id}/versions/${issued.number}` }, body: issued };
    },
  }),
  operation({
    method: 'get',
    path: `${at}/versions/{number}`,
    id: 'readVersion',
    summary: 'An issued version: when, by whom, and its hashes',
    answers: { 200: { description: 'The issued version', schema: issuedVersionSchema } },
    problems: ['not-found', 'locked'],
    handle: async (services, { actor, params }) => ({ body: await readIssued(services, actor, params.id, numberOf(params.number)) }),
  }),
  operation({
    method: 'get',
    path: `${at}/versions/{number}/documents/{document}.{format}`,
    id: 'issuedDocument',
    summary: 'A document of an issued version, byte for byte as it was stored',
    query: z.strictObject({ language: z.enum(languages).optional() }),
    answers: file,
    problems: ['not-found', 'locked'],
    handle: async (services, { actor, params, query }) => reply(await issuedDocument(services, actor, params.id, numberOf(params.number), documentOf(params.document), formatOf(params.format), query.language)),
  }),
];

function documentOf(document: string): DocumentId {
  if (!Object.hasOwn(outlines, document)) throw new Fault('not-found', `There is no document ${document.slice(0, 80)}. There is ${Object.keys(outlines).join(', ')}.`);
  return document as DocumentId;
}

function formatOf(format: string): Format {
  const found = formats.find((candidate) => candidate === format);
  if (found === undefined) throw new Fault('not-found', `Documents come as ${formats.join(', ')}, not as ${format.slice(0, 80)}.`);
  return found;
}

function numberOf(number: string): number {
  if (!/^[1-9]\d{0,5}$/.test(number)) throw new Fault('not-found', 'Versions are numbered 1, 2, 3.');
  return Number(number);
}

function reply({ name, format, body }: DocumentFile): Reply {
  const headers = { 'Content-Disposition': disposition(format === 'docx' ? 'attachment' : 'inline', name) };
  // A page of its own: it runs nothing, fetches nothing, and carries its style sheet within it.
  const csp = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";
  return { body, type: mediaTypes[format], headers: format === 'html' ? { ...headers, 'Content-Security-Policy': csp } : headers };
}

/** RFC 6266: the name in UTF-8, and one in ASCII for programs that know no other. */
function disposition(how: 'attachment' | 'inline', name: string): string {
  const ascii = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('–', '-').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const utf8 = encodeURIComponent(name).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
