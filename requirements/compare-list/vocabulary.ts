import type { Language } from '../model/index.ts';

/** How the same thing is said in lists of requirements. The first word of a group stands for all of them. */
interface Vocabulary {
  groups: readonly (readonly string[])[];
  /** A word that says what we say with several. */
  meanings: Readonly<Record<string, string>>;
  /** Several words that we say with one. */
  phrases: readonly (readonly [pattern: RegExp, word: string])[];
  /** Words that stand in requirements about anything: parties, the purchase itself, time and number, and verbs without content. */
  empty: readonly string[];
}

const sv: Vocabulary = {
  groups: [
    ['gränssnitt', 'api', 'apier', 'webbtjänst', 'webservice', 'webbservice'],
    ['inloggning', 'sso', 'autentisering', 'legitimera'],
    ['koppling', 'integration', 'integrera'],
    ['data', 'information', 'uppgift'],
    ['exitplan', 'exitplanen', 'avvecklingsplan', 'avvecklingsplanen', 'avslutsplan', 'avslutsplanen'],
    ['underbiträde', 'underleverantör'],
    ['deposition', 'deponering', 'deponera', 'escrow'],
    ['invånare', 'medborgare'],
    ['mätdata', 'sensordata', 'mätvärde'],
    ['givare', 'sensor'],
    ['flytta', 'flytt', 'migrering', 'migrera', 'överflyttning'],
    ['logg', 'loggning', 'logga', 'spårbarhet'],
    ['meddela', 'underrätta', 'informera', 'besked', 'underrättelse', 'rapportera'],
    ['förteckning', 'förteckna', 'lista'],
    ['webbläsare', 'browser'],
    ['kodförråd', 'repository', 'repo'],
    ['bistånd', 'bistå', 'hjälpa', 'hjälp', 'assistera'],
    ['avgift', 'kostnad', 'ersättning', 'pris'],
    ['återläsa', 'återläsning', 'återställa', 'återställning'],
    ['radera', 'radering', 'förstöra', 'utplåna'],
    ['hämta', 'hämtning', 'nedladdning', 'ladda'],
    ['ändra', 'ändring', 'förändra', 'förändring', 'uppdatera', 'uppdatering'],
    ['medarbetare', 'personal', 'anställd'],
    ['sprida', 'spridning', 'dela'],
    ['egen', 'själv'],
    ['ändamål', 'syfte'],
    ['lämna', 'överlämna', 'utlämna'],
    ['byte', 'byta', 'övergång'],
    ['råda', 'rådighet', 'äga', 'äger', 'äganderätt', 'tillfalla', 'tillfaller', 'tillhör'],
    ['upphovsrätt', 'ensamrätt', 'upphovsrättslig'],
    ['lagra', 'lagring', 'spara', 'bevara'],
    ['exportera', 'export', 'uttag'],
    ['framgå', 'visa'],
    ['tredjepart', 'utomstående'],
    ['fullständig', 'komplett'],
    ['funktion', 'funktionalitet'],
    ['uppsägning', 'avbeställa', 'avbeställning'],
    ['läsa', 'läsning', 'inläsning', 'inläst'],
    ['hemlighet', 'konfidentiell', 'sekretess'],
    ['konkurs', 'obestånd', 'insolvens'],
    ['utbildning', 'kunskapsöverföring', 'kunskap'],
    ['incident', 'säkerhetsincident', 'personuppgiftsincident'],
    ['spärra', 'avsluta', 'inaktivera'],
    ['server', 'driftställe', 'datacenter', 'datahall', 'driftplats'],
    ['vidareutveckla', 'vidareutveckling', 'utveckling'],
    ['länk', 'adress'],
    ['karta', 'kartbild'],
    ['elev', 'barn'],
    ['vite', 'prisavdrag', 'sanktion'],
    ['färdplan', 'roadmap', 'produktplan'],
    ['maskinläsbar', 'strukturerad'],
    ['gallra', 'gallring'],
    ['träna', 'träning'],
    ['säkerhetskopia', 'säkerhetskopiera', 'säkerhetskopiering'],
    ['redovisa', 'redovisning'],
    ['bygga', 'utveckla'],
    ['leverera', 'leverans'],
    ['omdirigera', 'omdirigering'],
    ['förvarning', 'förväg', 'förhand'],
    ['brist', 'säkerhetsbrist', 'sårbarhet'],
    ['personuppgiftsbiträdesavtal', 'biträdesavtal'],
    ['gäst', 'gästanvändare'],
    ['krypterad', 'kryptering', 'kryptera'],
    ['dokumenterad', 'dokumentation', 'dokumentera'],
  ],
  meanings: {
    åtgärda: 'åtgärda rätta',
    åtgärd: 'åtgärd rätta',
    avhjälpa: 'åtgärda rätta',
    sbom: 'förteckning komponent maskinläsbar',
    wcag: 'tillgänglighet tillgänglig användargränssnitt',
    backup: 'säkerhetskopia',
    backuper: 'säkerhetskopia',
    webhook: 'händelse meddela',
    webhooks: 'händelse meddela',
    bankid: 'e-legitimation',
    tvåfaktor: 'faktor autentisering',
    tvåfaktorsautentisering: 'faktor autentisering',
    mfa: 'faktor autentisering',
    gdpr: 'personuppgift',
    registerutdrag: 'registrerad personuppgift registerutdrag',
    dokumenthanteringsplan: 'informationshanteringsplan',
    referensuppdrag: 'uppdrag utföra',
    katalogtjänst: 'källa identitet',
    identitetslösning: 'identitetstjänst',
    flerfaktorsautentisering: 'faktor autentisering flerfaktorsautentisering',
    flerfaktorsinloggning: 'faktor autentisering flerfaktorsautentisering',
    github: 'publik kodförråd',
    gitlab: 'publik kodförråd',
    komponentlista: 'förteckning komponent',
    dataportabilitet: 'export byte data',
    inlåsning: 'byte öppen',
    restore: 'återläsa säkerhetskopia',
    rpo: 'säkerhetskopia',
    rto: 'återläsa',
    penetrationstest: 'säkerhet prov',
  },
  phrases: [
    [/(?<!\p{L})ta(?:s|r|git|gits)? ut(?!\p{L})/gu, 'uttag'],
    [/(?<!\p{L})säg(?:a|er|s|as) upp(?!\p{L})/gu, 'uppsägning'],
    [/(?<!\p{L})logga[rs]? in(?!\p{L})/gu, 'inloggning'],
    [/(?<!\p{L})stäng(?:a|s|as|er) av(?!\p{L})/gu, 'avstängd'],
    [/(?<!\p{L})lämna[rs]? ut(?!\p{L})/gu, 'utlämna'],
    [/(?<!\p{L})öpp(?:en|na) källkod(?!\p{L})|(?<!\p{L})open source(?!\p{L})/gu, 'öppen programvara'],
    [/(?<!\p{L})single[ -]sign[ -]on(?!\p{L})/gu, 'inloggning identitetstjänst'],
    [/(?<!\p{L})ad ?fs(?!\p{L})/gu, 'identitetstjänst'],
    [/(?<!\p{L})tredje land(?!\p{L})|utanför eu(?:(?: och |\/)ees)?/gu, 'tredjeland'],
    [/(?<!\p{L})tredje part(?!\p{L})/gu, 'tredjepart'],
    [/(?<!\p{L})artificiell intelligens(?!\p{L})/gu, 'ai'],
    [/(?<!\p{L})lagen om tillgänglighet till digital offentlig service(?!\p{L})|(?<!\p{L})dos-lagen(?!\p{L})/gu, 'tillgänglighet tillgänglig användargränssnitt'],
    [/(?<!\p{L})ta(?:s|r|gits)? fram(?!\p{L})/gu, 'framtagen'],
    [/(?<!\p{L})få(?:r)? ut(?!\p{L})/gu, 'utlämna'],
    [/(?<!\p{L})ta(?:s|r)? bort(?!\p{L})/gu, 'radera'],
    [/(?<!\p{L})för(?:a|s|as) över(?!\p{L})/gu, 'överföra'],
    [/(?<!\p{L})avtalets (?:slut|upphörande|avslut)(?!\p{L})|(?<!\p{L})avtalet (?:har )?(?:upphör(?:t)?|avslutas|avslutats|är avslutat|löpt ut)(?!\p{L})/gu, 'avtalsslut'],
    [/(?<!\p{L})när som helst(?!\p{L})/gu, 'närsomhelst'],
  ],
  empty: (
    'ska skall bör måste kunna få vara finnas tas dess deras båda både ge gå ske göra gälla ha leverantör anbudsgivare säljare entreprenör beställare kommun kund köpare uppdragsgivare system lösning tjänst applikation ' +
    'krav samt minst högst senast även via enligt respektive annan alla all sådan också endast enbart bara utan likvärdig exempel motsvarande följande samtlig befintlig möjlig möjlighet använda inom per ' +
    'varje stödja stöd tillhandahålla ingå hög iso iec ss rfc standard version dag dygn vecka månad år timme minut gång två tre fyra fem sex arbetsdag nytt ny olika viss hel bra'
  ).split(' '),
};

const en: Vocabulary = {
  groups: [
    ['interface', 'api', 'apis'],
    ['data', 'information'],
    ['export', 'extract', 'extraction'],
    ['erase', 'delete', 'deletion', 'erasure'],
    ['notify', 'inform', 'report'],
    ['subcontractor', 'subprocessor'],
    ['switch', 'transition', 'migrate', 'migration'],
    ['backup', 'back-up'],
    ['retrieve', 'download'],
  ],
  meanings: { sbom: 'list component machine-readable', wcag: 'accessibility standard', webhook: 'event', webhooks: 'event', sso: 'log identity' },
  phrases: [
    [/\bend of (?:the )?(?:contract|agreement)\b|\bcontract (?:ends|expires|has ended|has expired)\b/gu, 'contractend'],
    [/\bhand(?:s|ed)? over\b/gu, 'handover'],
    [/\bturn(?:s|ed)? off\b|\bswitch(?:ed)? off\b/gu, 'turnoff'],
  ],
  empty: (
    'shall should must may provide supplier tenderer vendor contractor customer buyer authority municipality solution system service requirement least latest most all any other use within per each every day week month ' +
    'year hour minute time equivalent example such available possible support ensure'
  ).split(' '),
};

export const vocabularies: Readonly<Record<Language, Vocabulary>> = { sv, en };
