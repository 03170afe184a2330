import { inLanguage, type Award, type Inline, type Library, type Localized } from '#requirements/model/index.ts';
import type { EffectiveClause } from '#requirements/engine/index.ts';
import type { ClauseBlock, TextBlock } from '../composed-document.ts';
import { fillText, formatNumber, type TextScope } from './fill-text.ts';
import type { ComposeInput } from './input.ts';
import { text, type Words } from './words.ts';

/** How an award criterion is valued: the most it can give, what gives how much of it, and how that is judged. */
export function awardOf(
  input: ComposeInput, words: Words, clause: EffectiveClause, scope: TextScope, blocks: (text: Localized) => TextBlock[],
): Pick<ClauseBlock, 'award'> {
  const { award, worth } = clause;
  if (!award || worth === undefined) return {};
  const { model } = input.evaluation.valuation;
  const given = clause.values[worth];
  const unit = words.plain(`award.unit.${model}`);
  const amount = (share: number): Inline[] => {
    if (typeof given === 'number') return [{ type: 'value', parameter: worth, text: `${formatNumber(round((given * share) / 100, model), words.language)}\u00A0${unit}` }];
    if (share === 0) return text(`0\u00A0${unit}`);
    return [...(share === 100 ? [] : text(`${share} % × `)), { type: 'blank', parameter: worth, label: words.of(clause.parameters[worth]?.label ?? { sv: worth }) }];
  };
  return {
    award: {
      maximumLabel: words.plain(`award.maximum.${model}`),
      maximum: amount(100),
      judgingLabel: words.plain('award.judging'),
      judging: blocks(award.judging),
      levelsTitle: { level: words.plain(award.model === 'levels' ? 'award.level' : 'award.objective'), deduction: words.plain(`award.gives.${model}`) },
      levels: awardParts(input.compiled.library, award, scope).map(({ says, share }) => ({ text: says, deduction: amount(share) })),
    },
  };
}

/** What gives added value: each level, or each objective of the framework, with its share of the most in percent. */
export function awardParts(library: Pick<Library, 'frameworks'>, award: Award, scope: TextScope): { says: readonly Inline[]; share: number }[] {
  if (award.model === 'levels') return award.levels.map((level) => ({ says: fillText(inLanguage(level.text, scope.language), scope), share: level.share }));
  const framework = library.frameworks.find((candidate) => candidate.id === award.framework);
  const weights = framework?.weightings.find((weighting) => weighting.id === award.weighting)?.weights ?? {};
  return (framework?.objectives ?? []).map(({ id, title }) => ({ says: text(`${id} ${inLanguage(title, scope.language)}`), share: weights[id] ?? 0 }));
}

/** Kronor are whole; points have two decimals at most. */
function round(value: number, model: 'deduction' | 'points'): number {
  return model === 'deduction' ? Math.round(value) : Math.round(value * 100) / 100;
}
