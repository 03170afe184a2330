import type { z } from 'zod';
import { scoreFramework } from '#requirements/frameworks/index.ts';
import type { Framework } from '#requirements/model/index.ts';
import type { SovereigntyScore, sovereigntyScoreSchema } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import { currentPinned } from '#server/libraries/read.ts';
import type { Services } from '#server/services.ts';

const id = 'cloud-sovereignty';

/** The Cloud Sovereignty Framework as the present library has it. */
export async function readSovereigntyFramework(services: Services, actor: Actor): Promise<Framework> {
  const { library } = await currentPinned(services, actor);
  const framework = library.frameworks.find((candidate) => candidate.id === id);
  if (framework === undefined) throw new Fault('not-found', `The library has no framework ${id}.`);
  return framework;
}

export async function scoreSovereignty(services: Services, actor: Actor, request: z.infer<typeof sovereigntyScoreSchema>): Promise<SovereigntyScore> {
  const framework = await readSovereigntyFramework(services, actor);
  const weighting = request.weighting === undefined ? framework.weightings[0] : framework.weightings.find((candidate) => candidate.id === request.weighting);
  const errors = [
    ...(weighting ? [] : [{ pointer: '/weighting', detail: `is one of ${framework.weightings.map((known) => known.id).join(', ')}` }]),
    ...framework.objectives.filter(({ id: objective }) => !Object.hasOwn(request.levels, objective)).map(({ id: objective }) => ({ pointer: `/levels/${objective}`, detail: 'is missing; state a level for every objective' })),
    ...levelFaults(framework, '/levels', request.levels),
    ...levelFaults(framework, '/minimum', request.minimum ?? {}),
  ];
  if (errors.length > 0 || !weighting) throw new Fault('invalid-request', 'The levels do not fit the framework.', { errors });
  return { framework: framework.id, weighting: weighting.id, ...scoreFramework(framework, weighting.weights, request.levels, request.minimum) };
}

function levelFaults(framework: Framework, at: string, levels: Readonly<Record<string, number>>) {
  const highest = framework.levels.length - 1;
  return Object.entries(levels).flatMap(([objective, level]) => {
    const pointer = `${at}/${objective.slice(0, 40)}`;
    if (!framework.objectives.some((known) => known.id === objective)) return [{ pointer, detail: `is not an objective; they are ${framework.objectives.map((known) => known.id).join(', ')}` }];
    return level < 0 || level > highest ? [{ pointer, detail: `is a level from 0 to ${highest}` }] : [];
  });
}
