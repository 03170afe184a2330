/** Every address in the client, in one place. They are in Swedish: they are read by the one who uses them. */
const procurement = (id: string) => `/upphandling/${id}`;

export const paths = {
  start: '/',
  create: '/ny',
  settings: '/installningar',
  sovereignty: '/suveranitet',
  library: '/bibliotek',
  libraryArea: (area: string) => `/bibliotek?area=${encodeURIComponent(area)}`,
  libraryClause: (clause: string) => `/bibliotek/klausul/${encodeURIComponent(clause)}`,
  libraryQuestions: '/bibliotek/fragor',
  libraryQuestion: (question: string) => `/bibliotek/fraga/${encodeURIComponent(question)}`,
  librarySources: '/bibliotek/kallor',
  librarySource: (source: string) => `/bibliotek/kalla/${encodeURIComponent(source)}`,
  libraryCoverage: '/bibliotek/tackning',
  procurement,
  quickStart: (id: string) => `${procurement(id)}/snabbstart`,
  quickStartPage: (id: string, page: string) => `${procurement(id)}/snabbstart/${page}`,
  quickStartDone: (id: string) => `${procurement(id)}/snabbstart-klar`,
  tasks: (id: string) => `${procurement(id)}/fordjupa`,
  question: (id: string, page: string) => `${procurement(id)}/fordjupa/${page}`,
  document: (id: string) => `${procurement(id)}/dokument`,
  clause: (id: string, clause: string) => `${procurement(id)}/dokument/klausul/${clause}`,
  newOwnClause: (id: string) => `${procurement(id)}/dokument/eget-krav`,
  ownClause: (id: string, clause: string) => `${procurement(id)}/dokument/eget-krav/${clause}`,
  announcement: (id: string) => `${procurement(id)}/fore-annonsering`,
  answers: (id: string) => `${procurement(id)}/svar`,
} as const;
