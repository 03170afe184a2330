/** Names of standards, formats, licences and labels as they occur in requirements. */
export const namedThing =
  /(?<![\p{L}\p{N}-])(?:ISO(?:\/IEC)?[ -]?\d|SS[ -]?(?:EN )?\d|EN \d{3}|IEC \d|RFC \d|WCAG|SAML|OpenID Connect|OAuth|SCIM|EGIL|Skolfederation|FGS|PDF\/A|ODF|OOXML|SPDX|CycloneDX|EUPL|AGPL|MIT-licens|Apache|OpenAPI|AsyncAPI|CloudEvents|MQTT|LoRaWAN|NGSI|DCAT|WFS|OGC|GeoJSON|HL7|FHIR|Sweden Connect|REUSE|publiccode|Open Source Initiative|OSI-godkänd)/u;

/** Whether a text takes what is equivalent. */
export const takesEquivalent = (text: string): boolean => /likvärdig|motsvarande|equivalent/u.test(text);
