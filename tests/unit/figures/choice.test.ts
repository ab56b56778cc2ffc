import { describe, expect, it } from 'vitest';
import { claim, date, link, source } from '../support/claims';
import { figure, figures, worldOf } from '../support/worlds';

const chosen = (...args: Parameters<typeof figure>) => figure(...args).claim?.id;
const decided = (...args: Parameters<typeof figure>) => figure(...args).decision?.rule;

describe('C1: what may be drawn', () => {
  it.each([
    ['superseded', { status: 'superseded' }],
    ['rejected', { status: 'rejected' }],
    ['a part', { coverage: 'part' }],
    ['listed', { placeMode: 'listed' }],
    ['for a region', { placeMode: 'region' }],
  ] as const)('C1: not a claim that is %s', (_, more) => {
    expect(figure(worldOf([claim({ id: 'x', more })]), 'a', '2023').claim).toBeNull();
  });

  it('C1: an active claim that names the district is', () => {
    const found = figure(worldOf([claim({ id: 'x' })]), 'a', '2023');
    expect(found).toMatchObject({
      state: 'value',
      decision: { rule: 'C1.sole', candidates: 1 },
    });
  });
});

describe('C2', () => {
  it('C2: a single claim beats a joint one, before P2 asks what covers the year', () => {
    const world = worldOf([
      claim({ id: 'joint', places: 'a;b', time: '2023' }),
      claim({ id: 'single', time: '2023-05' }),
    ]);
    expect(chosen(world, 'a', '2023')).toBe('single');
    expect(decided(world, 'a', '2023')).toBe('C2.single');
    expect(chosen(world, 'b', '2023')).toBe('joint');
  });
});

describe('C3: the order of preference', () => {
  const two = (a: Parameters<typeof claim>[0], b: Parameters<typeof claim>[0], more = {}) =>
    worldOf([claim(a), claim(b)], more);

  it('C3: covering before partial', () => {
    const world = two({ id: 'part', time: '2023-01..2023-11' }, { id: 'whole' });
    expect([chosen(world, 'a', '2023'), decided(world, 'a', '2023')]).toEqual([
      'whole',
      'C3.covering',
    ]);
  });

  it('C3: a longer span before a shorter', () => {
    const world = two({ id: 'x', time: '2023-05' }, { id: 'y', time: '2023-04..2023-05' });
    expect([chosen(world, 'a', '2023'), decided(world, 'a', '2023')]).toEqual(['y', 'C3.span']);
  });

  it('C3: a member of a complete set before one of none', () => {
    const world = worldOf(
      [
        claim({ id: 'a-primary', more: { directness: 'primary' } }),
        claim({ id: 'b-member' }),
        claim({ id: 'total', places: 'x', mode: 'region' }),
      ],
      { links: [link('b-member part-of total complete by district')] },
    );
    expect(chosen(world, 'a', '2023')).toBe('b-member');
    expect(decided(world, 'a', '2023')).toBe('C3.complete-set');
  });

  it('C3: primary > quoted > reported > relayed', () => {
    const world = two(
      { id: 'x', more: { directness: 'reported' } },
      { id: 'y', more: { directness: 'quoted' } },
    );
    expect([chosen(world, 'a', '2023'), decided(world, 'a', '2023')]).toEqual([
      'y',
      'C3.directness',
    ]);
  });

  it('C3: exact before rounded', () => {
    const world = two({ id: 'x', value: '~100' }, { id: 'y', value: '100' });
    expect([chosen(world, 'a', '2023'), decided(world, 'a', '2023')]).toEqual([
      'y',
      'C3.exactness',
    ]);
  });

  it('C3, C6: more independent origins, where a witness adds none', () => {
    const sources = [
      source('s'),
      source('s2', { side: 'azerbaijan' }),
      source('s3', { side: 'third-party' }),
    ];
    const at = (id: string, value: string, from: string) =>
      claim({ id, value, more: { source: from } });
    const world = worldOf(
      [at('x', '100', 's'), at('y', '101', 's'), at('z', '101', 's3'), at('w', '100', 's3')],
      { sources, links: [link('w repeats x')] },
    );
    expect(chosen(world, 'a', '2023')).toBe('y');
    expect(decided(world, 'a', '2023')).toBe('C3.id');
    expect(figure(world, 'a', '2023').decision?.candidates).toBe(3);
  });

  it('C3: later publication, then id', () => {
    const sources = [source('s'), source('later', { published: date('2024-05') })];
    const world = worldOf([claim({ id: 'x' }), claim({ id: 'y', more: { source: 'later' } })], {
      sources,
    });
    expect(decided(world, 'a', '2023')).toBe('C3.later-publication');
    expect(chosen(world, 'a', '2023')).toBe('y');
    expect(decided(worldOf([claim({ id: 'y' }), claim({ id: 'x' })]), 'a', '2023')).toBe(
      'C3.id',
    );
  });

  it('C3: never averages', () => {
    const world = two({ id: 'x', value: '100' }, { id: 'y', value: '300' });
    expect([100, 300]).toContain(figure(world, 'a', '2023').quantity?.value);
  });
});

describe('C4: when claims disagree', () => {
  const disputed = (
    a: string,
    b: string,
    times: readonly [string, string] = ['2023', '2023'],
  ) =>
    figure(
      worldOf([
        claim({ id: 'x', value: a, time: times[0] }),
        claim({ id: 'y', value: b, time: times[1] }),
      ]),
      'a',
      '2023',
    ).dispute;

  it('C4: exact intervals that do not meet', () => {
    expect(disputed('100', '101')).toMatchObject({ reason: 'claims-differ' });
    expect(disputed('100', '100')).toBeNull();
  });

  it('C4: about is ± 5 %', () => {
    expect(disputed('~100', '105')).toBeNull();
    expect(disputed('~100', '105.1')).not.toBeNull();
  });

  it('C4: at-least and at-most are open, between is its range', () => {
    expect(disputed('>100', '5000')).toBeNull();
    expect(disputed('>100', '99')).not.toBeNull();
    expect(disputed('<100', '0')).toBeNull();
    expect(disputed('<100', '100.5')).not.toBeNull();
    expect(disputed('50-60', '60')).toBeNull();
    expect(disputed('50-60', '61')).not.toBeNull();
  });

  it('C4: one span, the same at the coarser precision', () => {
    expect(disputed('1', '2', ['2023', '2023-01-01..2023-12-31'])).not.toBeNull();
    expect(disputed('1', '2', ['2023', '2023-01..2023-09-01'])).toBeNull();
    expect(disputed('1', '2', ['2023-03', '2023-04'])).toBeNull();
  });

  it('C4: of the same scope, or one not stated', () => {
    const of = (scope: 'anama' | 'army' | 'not-stated') =>
      figure(
        worldOf([
          claim({ id: 'x', value: '1', more: { scope: 'anama' } }),
          claim({ id: 'y', value: '2', more: { scope } }),
        ]),
        'a',
        '2023',
      ).dispute;
    expect(of('army')).toBeNull();
    expect(of('anama')).not.toBeNull();
    expect(of('not-stated')).not.toBeNull();
  });

  it('C4: a link between candidates for the same places always counts', () => {
    const world = worldOf(
      [claim({ id: 'x', value: '~100' }), claim({ id: 'y', value: '101' })],
      { links: [link('x disagrees-with y')] },
    );
    expect(figure(world, 'a', '2023').dispute?.claims.map((each) => each.id)).toEqual([
      'y',
      'x',
    ]);
  });

  it('C4: both ends in one class keep the class, else the neutral look; the range is shown', () => {
    const oneClass = figure(
      worldOf([claim({ id: 'x', value: '200' }), claim({ id: 'y', value: '300' })]),
      'a',
      '2023',
    );
    expect(oneClass).toMatchObject({ state: 'disputed', fill: 'class', classIndex: 1 });
    expect([oneClass.dispute?.low.value, oneClass.dispute?.high.value]).toEqual([200, 300]);
    const across = figure(
      worldOf([claim({ id: 'x', value: '20' }), claim({ id: 'y', value: '300' })]),
      'a',
      '2023',
    );
    expect(across).toMatchObject({ state: 'disputed', fill: 'disputed', classIndex: null });
  });

  it('C4: a chosen claim that is itself disputed is S4 with its figure', () => {
    const world = worldOf([claim({ id: 'x', more: { status: 'disputed' } })]);
    expect(figure(world, 'a', '2023')).toMatchObject({
      state: 'disputed',
      fill: 'disputed',
      quantity: { value: 100 },
      dispute: { reason: 'own-status' },
    });
  });

  it('C4: claims that leave the drawn one out of their quarrel do not make it disputed', () => {
    const world = worldOf([
      claim({ id: 'year', value: '500' }),
      claim({ id: 'm1', value: '1', time: '2023-03' }),
      claim({ id: 'm2', value: '2', time: '2023-03' }),
    ]);
    expect(figure(world, 'a', '2023').dispute).toBeNull();
  });
});

describe('C6: witnesses', () => {
  const original = claim({
    id: 'original',
    value: '~92000',
    places: 'a;b',
    time: '@2021-07-03',
  });
  const repeat = claim({ id: 'repeat', value: '92000', places: 'a;b', time: '@2021-07-03' });

  it('C6: a repeat stands under its original and is no candidate', () => {
    const world = worldOf([original, repeat], { links: [link('repeat repeats original')] });
    const found = figure(world, 'a', '@2021-07-03');
    expect(found.claim?.id).toBe('original');
    expect(found.witnesses.map((each) => each.id)).toEqual(['repeat']);
    expect(found.decision?.candidates).toBe(1);
  });

  it('C6: a chain of repeats leads to the first; a circle makes no witness', () => {
    const third = claim({ id: 'third', places: 'a;b', time: '@2021-07-03' });
    const world = worldOf([original, repeat, third], {
      links: [link('repeat repeats original'), link('third repeats repeat')],
    });
    expect(figure(world, 'a', '@2021-07-03').witnesses).toHaveLength(2);
    const circle = worldOf([original, repeat], {
      links: [link('repeat repeats original'), link('original repeats repeat')],
    });
    expect(figure(circle, 'a', '@2021-07-03').decision?.candidates).toBe(2);
  });

  it('C6: a repeat of a rejected claim is a claim of its own', () => {
    const world = worldOf([{ ...original, status: 'rejected' }, repeat], {
      links: [link('repeat repeats original')],
    });
    expect(figure(world, 'a', '@2021-07-03').claim?.id).toBe('repeat');
  });

  it('C6: a witness fixes no class break', () => {
    const claims = [
      claim({ id: 'x', value: '10', time: '..2023-01-01' }),
      claim({ id: 'w', value: '90000', time: '..2023-01-01' }),
    ];
    const metrics = { metrics: [{ ...worldOf([]).index.ledger.metrics[0]!, breaks: {} }] };
    const links = [link('w repeats x')];
    expect(
      figures(worldOf(claims, { ...metrics, links }), '..2023-01-01').classes.breaks,
    ).toEqual([]);
    expect(
      figures(
        worldOf(
          [
            ...claims,
            claim({ id: 'y', value: '20', time: '..2023-01-01', places: 'b' }),
            claim({ id: 'z', value: '30', time: '..2023-01-01', places: 'c' }),
          ],
          { ...metrics, links },
        ),
        '..2023-01-01',
      ).classes.breaks.every((each) => each <= 30),
    ).toBe(true);
  });
});
