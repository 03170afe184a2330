/** Brand names in a text that are not followed by "eller likvärdig(t)" within the same breath. Case matters: "teams" is a word, "Teams" a product. */
export function findBrandNames(text: string, brands: readonly string[]): string[] {
  return brands.filter((brand) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeForPattern(brand)}(?![\\p{L}\\p{N}])`, 'gu');
    return [...text.matchAll(pattern)].some((match) => !/^.{0,60}?(eller likvärdig|or equivalent)/su.test(text.slice((match.index ?? 0) + brand.length)));
  });
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
