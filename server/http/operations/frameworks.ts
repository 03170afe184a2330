import { z } from 'zod';
import { frameworkSchema } from '#requirements/model/index.ts';
import { sovereigntyScoreSchema } from '#server/contract/index.ts';
import { readSovereigntyFramework, scoreSovereignty } from '#server/frameworks/sovereignty.ts';
import { operation } from '../operation.ts';

const objectiveScore = z.object({ level: z.int(), weight: z.int(), points: z.number(), minimum: z.int().nullable(), met: z.boolean() });
const scoreSchema = z
  .object({ framework: z.string(), weighting: z.string(), score: z.number(), gate: z.boolean(), lowest: z.int(), perObjective: z.record(z.string(), objectiveScore) })
  .meta({ id: 'SovereigntyScore' });

export const frameworkOperations = [
  operation({
    method: 'get',
    path: '/sovereignty-framework',
    id: 'readSovereigntyFramework',
    summary: 'The Cloud Sovereignty Framework: objectives, what each looks at, levels and the published weights',
    answers: { 200: { description: 'The framework', schema: frameworkSchema.meta({ id: 'Framework' }) } },
    problems: ['not-found'],
    handle: async (services, { actor }) => ({ body: await readSovereigntyFramework(services, actor) }),
  }),
  operation({
    method: 'post',
    path: '/sovereignty-scores',
    id: 'scoreSovereignty',
    summary: 'The weighted score of levels per objective, and whether the least levels are reached. Nothing is stored',
    body: sovereigntyScoreSchema,
    answers: { 200: { description: 'The score', schema: scoreSchema } },
    problems: ['not-found'],
    handle: async (services, { actor, body }) => ({ body: await scoreSovereignty(services, actor, body) }),
  }),
];
