import canonicalize from 'canonicalize';

/** RFC 8785 JSON of a value with every string in NFC: the same content gives the same bytes, however it was written. */
export function canonical(value: unknown): string {
  return canonicalize(normalized(value)) ?? 'null';
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalized);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key.normalize('NFC'), normalized(entry)]));
  }
  return value;
}
