/** Brand names in a text that are not followed by "eller likvärdig(t)" within the same breath. Case matters: "teams" is a word, "Teams" a product. */
export function findBrandNames(text: string, brands: readonly string[]): string[] {
  return brands.filter((brand) => {
    for (let at = text.indexOf(brand); at >= 0; at = text.indexOf(brand, at + 1)) {
      const after = text.slice(at + brand.length);
      const standsAlone = !isWordCharacter(text[at - 1]) && !isWordCharacter(after[0]);
      if (standsAlone && !/^.{0,60}?(?:eller likvärdig|or equivalent)/su.test(after)) return true;
    }
    return false;
  });
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
