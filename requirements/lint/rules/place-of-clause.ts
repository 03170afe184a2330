import type { LintRule } from '../rule.ts';

/** A clause's id begins with its area's code, and its file bears its id: what one looks for is where one looks. */
export const placeOfClause: LintRule = {
  name: 'place-of-clause',
  check: ({ library, fault }) =>
    library.clauses.flatMap((clause) => {
      const area = library.manifest.areas.find((candidate) => candidate.id === clause.area);
      if (!area) return [fault('clauses', clause.id, ['area'], `unknown area "${clause.area}"; areas are listed in library.yaml`)];
      const place = fault('clauses', clause.id, ['id'], `belongs in clauses/${clause.area}/${clause.id}.yaml`);
      const code = clause.id.replace(/^.*\./u, '').split('-')[0];
      return [
        ...(code === area.code ? [] : [{ ...place, message: `the id begins with ${code}, but clauses of "${area.id}" begin with ${area.code}` }]),
        ...(place.file === `clauses/${clause.area}/${clause.id}.yaml` ? [] : [place]),
      ];
    }),
};
