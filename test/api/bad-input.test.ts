import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import type { Problem, ProcurementState } from '#server/contract/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { present } from '../support/present.ts';
import { engines } from '../support/stores.ts';

describe.each(engines)('bad input on %s', (engine) => {
  let app: TestApp;
  let id: string;
  const at = (rest = '') => `/procurements/${id}${rest}`;

  beforeAll(async () => {
    app = await startApp(engine);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    ({ id } = (await app.api.post('/procurements', { body: { title: 'Köp', answers: { securityProtection: 'nej' } } })).body as ProcurementState);
  });
  /** Whatever is refused leaves no trace. */
  const unchanged = async () => expect((await app.api.get(at())).body).toMatchObject({ version: 1, title: 'Köp' });

  describe('answers', () => {
    const refused = async (body: object) => {
      const response = await app.api.patch(at('/answers'), { on: 1, body });
      await unchanged();
      return response.body as Problem;
    };

    test('to an unknown question, with the one that was perhaps meant', async () => {
      const problem = await refused({ ned: 'Ett behov.' });
      expect(problem).toMatchObject({ status: 400, code: 'unknown-question', errors: [{ pointer: '/ned', code: 'unknown-question' }] });
      expect(problem.detail).toContain('Did you mean "need"?');
      expect(await refused({ ned: null })).toMatchObject({ code: 'unknown-question' });
      expect(await refused({ constructor: 'x', toString: 'y' })).toMatchObject({ code: 'unknown-question' });
      expect((await refused(JSON.parse('{"a/b~c": "x"}'))).errors).toEqual([expect.objectContaining({ pointer: '/a~1b~0c' })]);
    });

    test('with an unknown option, with those there are', async () => {
      const problem = await refused({ procedure: 'direct' });
      expect(problem).toMatchObject({ status: 400, code: 'unknown-option', errors: [{ pointer: '/procedure' }] });
      expect(problem.detail).toContain('Did you mean "direkt"?');
    });

    test('of the wrong type', async () => {
      expect(await refused({ procedure: ['direkt'] })).toMatchObject({ code: 'invalid-answer', errors: [{ pointer: '/procedure' }] });
      expect(await refused({ need: [{ a: 'b' }] })).toMatchObject({ code: 'invalid-answer' });
      for (const value of [true, 1, 1.5, { K: 'tre' }, [1], [null], [['a']]]) expect(await refused({ need: value })).toMatchObject({ status: 400, code: 'invalid-request', errors: [{ pointer: '/need' }] });
    });

    test('several faults are told at once', async () => {
      expect((await refused({ ned: 'x', procedure: 'direct', need: 'bra' })).errors).toHaveLength(2);
    });

    test.each([
      ['a control character', 'a\u0000b', 2],
      ['a control character', 'abc\u0007', 4],
      ['a control character', '\u0085', 1],
      ['a lone surrogate', 'åä\ud800', 3],
      ['a lone surrogate', '\udc00x', 1],
      ['a bidi override', 'x\u202Ey', 2],
      ['a bidi isolate', '\u2066', 1],
      ['U+FFFE', '\uFFFE', 1],
      ['U+FFFF', 'ö\uFFFF', 2],
    ])('with %s', async (_what, text, position) => {
      const problem = await refused({ need: text });
      expect(problem).toMatchObject({ status: 400, code: 'invalid-text', errors: [{ pointer: '/need' }] });
      expect(problem.detail).toContain(`at character ${position}`);
      expect(await refused({ [text]: 'x' })).toMatchObject({ code: 'invalid-text' });
    });
  });

  test('forbidden characters are refused wherever a text is taken', async () => {
    const bad = 'x\u202Ey';
    const own = { title: 'T', kind: 'requirement', due: 'delivery', chapter: 'exit', text: { sv: 'Text.' }, reason: 'R' };
    const attempts = [
      app.api.post('/procurements', { body: { title: bad } }),
      app.api.patch(at(), { on: 1, body: { title: bad } }),
      app.api.put(at('/adjustments/EXI-06'), { on: 1, body: { action: 'leave-out', reason: bad } }),
      app.api.put(at('/adjustments/EXI-06'), { on: 1, body: { action: 'change', reason: 'R', text: { sv: bad } } }),
      app.api.post(at('/clauses'), { on: 1, body: { ...own, motive: bad } }),
      app.api.put(at('/warnings/W09'), { on: 1, body: { reason: bad } }),
      app.api.put('/organisation', { on: 1, body: { name: bad } }),
    ];
    for (const { status, body } of await Promise.all(attempts)) {
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'invalid-text', detail: expect.stringContaining('at character 2') });
    }
    await unchanged();
  });

  test('what looks like a template, markup or code is text, and comes out as it went in', async () => {
    const texts = ['{{x}}', '{{#if a}}{{/if}}', '**fet**', '<script>alert(1)</script>', '{kap-0}', '&lt;&amp;', "'; drop table procurement; --", 'rad\tett\nrad två'];
    let on = 1;
    for (const text of texts) {
      const answered = (await app.api.patch(at('/answers'), { on, body: { need: text } })).body as ProcurementState;
      expect(answered.answers.need).toMatchObject({ value: text });
      const own = { title: 'Eget', kind: 'requirement', due: 'delivery', chapter: 'exit', text: { sv: text }, reason: text };
      const { version, ownClauses } = (await app.api.post(at('/clauses'), { on: answered.version, body: own })).body as ProcurementState;
      expect(ownClauses.at(-1)).toMatchObject({ text: { sv: [{ type: 'text', text }] }, reason: text });
      on = version;
    }
    const document = JSON.stringify((await app.api.get(at('/documents/specification.json'))).body);
    for (const line of texts.flatMap((text) => text.split('\n'))) expect(document).toContain(JSON.stringify(line).slice(1, -1));
    const html = await app.api.get(at('/documents/specification.html'));
    expect(html.text).toMatch(/&lt;script(>|&gt;)alert\(1\)/);
    expect(html.text).not.toContain('<script');
    expect((await app.api.get(at('/documents/specification.docx'))).status).toBe(200);
  });

  test('titles that no file can be called are files all the same', async () => {
    for (const [title, name] of [['../../etc/passwd', '.. .. etc passwd'], ['a"b;c\\d', 'a b;c d'], ['Å'.repeat(180), 'Å'.repeat(100)], ['  🏛️ 100 % (ny)  ', '🏛️ 100 % (ny)']] as const) {
      const created = (await app.api.post('/procurements', { body: { title } })).body as ProcurementState;
      const { headers } = await app.api.get(`/procurements/${created.id}/documents/specification.json`);
      const encoded = present(/filename\*=UTF-8''([^;]+)$/.exec(present(headers['content-disposition']))?.[1]);
      expect(decodeURIComponent(encoded).split(' – ')[0]).toBe(name);
    }
  });

  describe('requests', () => {
    const raw = (body: string, headers: Record<string, string> = {}) =>
      new Promise<{ status: number; problem: Problem }>((resolve, reject) => {
        const sent = request(`${app.url}/api/v1/procurements`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ status: present(response.statusCode), problem: JSON.parse(Buffer.concat(chunks).toString()) as Problem }));
        });
        sent.on('error', reject);
        sent.end(body);
      });

    test.each([
      ['{"title": x}', 1, 11],
      ['{"title": "a",\n  "startingPoint": }', 2, 20],
      ['{"title": "a"', 1, 14],
      ['', 1, 1],
      ['{"title": "a"} b', 1, 16],
      ['{"title": "a\nb"}', 1, 13],
      [`{"a": [${'1,'.repeat(5_000)}\n 2 3]}`, 2, 4],
      [`{"a": [${'1,'.repeat(5_000)}\n nul]}`, 2, 5],
    ])('broken JSON is told with its place: %.40s', async (text, line, column) => {
      const { status, problem } = await raw(text, { 'Content-Length': `${Buffer.byteLength(text)}` });
      if (text === '') return expect(problem).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/title', detail: 'is missing' }] });
      expect(status).toBe(400);
      expect(problem).toMatchObject({ code: 'invalid-json', detail: expect.stringContaining(`Line ${line}, column ${column}:`) });
    });

    test('more than 1 MB is too large, and less is not', async () => {
      const body = (length: number) => `{"title":"a","answers":{"need":"${'x'.repeat(length)}"}}`;
      expect(await raw(body(1_000_000))).toMatchObject({ status: 413, problem: { code: 'too-large' } });
      expect(await raw(body(999_900))).toMatchObject({ status: 400, problem: { code: 'invalid-request', errors: [{ pointer: '/answers/need' }] } });
    });

    test('a body nested half a million deep does no harm', async () => {
      expect(await raw(`{"title":"a","answers":{"need":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`)).toMatchObject({ status: 400, problem: { code: 'invalid-request' } });
    });

    test('a body that is not JSON in UTF-8 is refused', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=latin1']) {
        expect(await raw('{"title":"a"}', { 'Content-Type': type })).toMatchObject({ status: 415, problem: { code: 'unsupported-media-type' } });
      }
      expect(await raw('{"title":"a"}', { 'Content-Encoding': 'gzip' })).toMatchObject({ status: 415 });
    });

    test.each([
      [{}, '/title', 'is missing'],
      [{ title: '   ' }, '/title', 'is empty'],
      [{ title: 'x'.repeat(201) }, '/title', 'is too long: at most 200 characters'],
      [{ title: 7 }, '/title', 'is a number, but should be a text'],
      [{ title: 'a', colour: 'red' }, '/colour', 'is not a field here'],
      [{ title: 'a', startingPoint: 'finns-inte' }, '/startingPoint', 'There is no starting point'],
      [{ title: 'a', answers: { procedure: 'direct' } }, '/answers/procedure', 'has no option'],
      [[], '', 'is a list, but should be an object'],
      ['a', '', 'is a text, but should be an object'],
    ])('%j is refused with the place and plain words', async (body, pointer, words) => {
      const { problem } = await raw(JSON.stringify(body));
      expect(problem.errors).toEqual([expect.objectContaining({ pointer, detail: expect.stringContaining(words) })]);
    });

    test('adjustments and own clauses are checked against the library', async () => {
      const adjust = async (clause: string, body: object) => (await app.api.put(at(`/adjustments/${clause}`), { on: 1, body })).body as Problem;
      expect(await adjust('EXI-99', { action: 'leave-out', reason: 'R' })).toMatchObject({ status: 404, code: 'unknown-clause' });
      expect(await adjust('EXI-06', { action: 'leave-out' })).toMatchObject({ errors: [{ pointer: '/reason', detail: 'is missing' }] });
      expect(await adjust('EXI-06', { action: 'remove', reason: 'R' })).toMatchObject({ errors: [{ pointer: '/action', detail: 'should be one of include, leave-out, change' }] });
      expect(await adjust('EXI-06', { action: 'change', reason: 'R', chapter: 'finns-inte' })).toMatchObject({ status: 400, errors: [{ pointer: '/chapter' }] });
      expect(await adjust('EXI-06', { action: 'change', reason: 'R', parameters: { finnsInte: 3 } })).toMatchObject({ errors: [{ pointer: '/parameters/finnsInte' }] });
      const own = { title: 'T', kind: 'requirement', due: 'delivery', chapter: 'finns-inte', text: { sv: 'Text.' }, reason: 'R' };
      expect((await app.api.post(at('/clauses'), { on: 1, body: own })).body).toMatchObject({ status: 400, errors: [{ pointer: '/chapter' }] });
      expect((await app.api.put(at('/warnings/W99'), { on: 1, body: { reason: 'R' } })).body).toMatchObject({ status: 404, code: 'not-found' });
      expect((await app.api.delete(at('/clauses/EGEN-07'), { on: 1 })).body).toMatchObject({ status: 404, code: 'unknown-clause' });
      await unchanged();
    });

    test('addresses that lead nowhere', async () => {
      for (const path of ['/procurements/finns-inte', '/procurements/%00', '/procurements/%E0%A4%A', '/nowhere', at('/documents/annat.docx'), at('/documents/specification.pdf'), at('/versions/0'), at('/versions/abc')]) {
        const { status } = await app.api.get(path);
        expect([400, 404]).toContain(status);
      }
      expect((await app.api.get(at('/documents/specification.docx?language=fi'))).body).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/language' }] });
      expect((await app.api.get('/clauses?kind=krav')).body).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/kind' }] });
    });

    test('If-Match is demanded, and must be an ETag of ours', async () => {
      expect((await app.api.patch(at('/answers'), { body: { need: 'x' } })).body).toMatchObject({ status: 428, code: 'precondition-required' });
      for (const tag of ['1', '*', '"x"', '"1", "2"', '""']) {
        expect((await app.api.patch(at('/answers'), { body: { need: 'x' }, headers: { 'If-Match': tag } })).body).toMatchObject({ status: 400, code: 'invalid-request' });
      }
      expect((await app.api.patch(at('/answers'), { body: { need: 'x' }, on: 7 })).body).toMatchObject({ status: 412, code: 'conflict', conflicts: [] });
      await unchanged();
      expect((await app.api.patch(at('/answers'), { body: { need: 'x' }, headers: { 'If-Match': 'W/"1"' } })).status).toBe(200);
    });
  });
});
