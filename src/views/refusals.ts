import type { Corpus, Entry } from '../corpus/index.ts'
import type { Scheme } from '../model/index.ts'
import { holds } from './facts.ts'
import { sorted } from './links.ts'
import { byText, perCorpus } from './per-corpus.ts'

/** Words on a slip or a portal, with what they mean and what to do. */
export interface Refusal {
  /** The words as they stand there. */
  slip: string
  rejection: Scheme['rejections'][number]
  /** The scheme or barrier in which they are recorded, and their key in it. */
  in: Entry<'schemes'> | Entry<'barriers'>
  key: string
  /** Barriers behind them: those that the words name, and the one in which they are recorded. */
  barriers: Entry<'barriers'>[]
  /** Where to go. */
  goTo: Entry<'organisations'>[]
  /** Time limit for the remedy, when it holds on the edition's date. */
  within: Scheme['rejections'][number]['within']
  /** Ways to contest that the scheme knows, for words of a scheme. */
  contest: Scheme['contest']
}

function refusal(corpus: Corpus, entry: Entry<'schemes'> | Entry<'barriers'>, rejection: Scheme['rejections'][number]): Refusal {
  const named = (rejection.barrier ?? []).flatMap((id) => corpus.get('barriers', id) ?? [])
  return {
    slip: rejection.slip,
    rejection,
    in: entry,
    key: `rejections.${rejection.id}`,
    barriers: sorted([...new Set(entry.collection === 'barriers' ? [...named, entry as Entry<'barriers'>] : named)]),
    goTo: (rejection.goTo ?? []).flatMap((id) => corpus.get('organisations', id) ?? []),
    within: rejection.within && holds(rejection.within, corpus.today) ? rejection.within : undefined,
    contest: 'contest' in entry.data ? entry.data.contest : [],
  }
}

/** All words of refusal of schemes and barriers, by the words themselves, whatever their case. */
export const refusals = perCorpus((corpus): Refusal[] =>
  [...sorted(corpus.all('schemes')), ...sorted(corpus.all('barriers'))]
    .flatMap((entry) => entry.data.rejections.map((rejection) => refusal(corpus, entry, rejection)))
    .sort((a, b) => byText(a.slip.toLowerCase(), b.slip.toLowerCase()) || byText(a.in.id, b.in.id)),
)

/** A way to contest a refusal or a delay, with its scheme. */
export interface Route {
  scheme: Entry<'schemes'>
  route: Scheme['contest'][number]
  to: Entry<'organisations'>[]
}

/** All ways to contest, by scheme. */
export const contestRoutes = perCorpus((corpus): Route[] =>
  sorted(corpus.all('schemes')).flatMap((scheme) =>
    scheme.data.contest.map((route) => ({ scheme, route, to: (route.to ?? []).flatMap((id) => corpus.get('organisations', id) ?? []) })),
  ),
)
