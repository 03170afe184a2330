import { findBrandNames } from '../../engine/brand-names.ts';
import type { LintRule } from '../rule.ts';
import { printedClauses, wordings } from '../rule.ts';

/** Names of standards, formats, licences and labels as they occur in requirements. */
const namedThing =
  /(?<![\p{L}\p{N}-])(?:ISO(?:\/IEC)?[ -]?\d|SS[ -]?(?:EN )?\d|EN \d{3}|IEC \d|RFC \d|WCAG|SAML|OpenID Connect|OAuth|SCIM|EGIL|Skolfederation|FGS|PDF\/A|ODF|OOXML|SPDX|CycloneDX|EUPL|AGPL|MIT-licens|Apache|OpenAPI|AsyncAPI|CloudEvents|MQTT|LoRaWAN|NGSI|DCAT|WFS|OGC|GeoJSON|HL7|FHIR|Sweden Connect|REUSE|publiccode|Open Source Initiative|OSI-godkänd)/u;

/** A standard, format or product in a demand is followed by "eller likvärdig(t)", in the same sentence or list. */
export const missingEquivalence: LintRule = {
  name: 'missing-equivalence',
  check: ({ library, fault }) =>
    printedClauses(library).filter((clause) => clause.kind !== 'preamble').flatMap((clause) =>
      wordings(clause).flatMap(({ path, text }) => {
        const brands = findBrandNames(text.sv, library.manifest.brands).map((brand) =>
          fault('clauses', clause.id, [...path, 'sv'], `names the product "${brand}" (9 kap. 6 § LOU); describe the function or the interface instead`),
        );
        const paragraphs = text.sv.split(/\n\s*\n/u).filter((paragraph) => namedThing.test(paragraph) && !/likvärdig|motsvarande/u.test(text.sv));
        return [
          ...brands,
          ...paragraphs.map((paragraph) => {
            const name = namedThing.exec(paragraph)?.[0] ?? '';
            return fault('clauses', clause.id, [...path, 'sv'], `names "${name.trim()}" without "eller likvärdig(t)" (9 kap. 4 and 6 §§ LOU); add it, or describe the function`);
          }),
        ];
      }),
    ),
};
