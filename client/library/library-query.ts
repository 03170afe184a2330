/** What a search in the library can be narrowed by, besides words and area, with the values that there are. */
export const filterValues = {
  kind: ['requirement', 'award-criterion', 'contract-term', 'selection-criterion', 'preamble', 'internal'],
  priority: ['core', 'important', 'nice'],
  review: ['reviewed', 'unreviewed'],
} as const;

const fields = ['q', 'area', 'kind', 'priority', 'review'] as const;

/** A search as it stands in the address: only what is asked for. */
export function queryOf(values: { get(field: string): unknown }): string {
  const query = new URLSearchParams();
  for (const field of fields) {
    const value = values.get(field);
    if (typeof value === 'string' && value.trim() !== '') query.set(field, value.trim());
  }
  return query.toString();
}
