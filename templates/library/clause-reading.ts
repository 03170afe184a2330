import type { Inline } from '#requirements/model/index.ts';
import type { TextBlock } from '../composed-document.ts';

/**
 * The texts of a clause as they are read in the library, outside any purchase, in one language. A value is the default; what
 * has none is a blank, also where the text around it is printed only when a value is given. References carry titles.
 */
export interface ClauseReading {
  wording: readonly TextBlock[];
  motive: readonly TextBlock[];
  evidence?: readonly TextBlock[];
  verification?: readonly TextBlock[];
  award?: AwardReading;
  asAward?: { wording: readonly TextBlock[]; award: AwardReading };
  /** What is otherwise in each variant, in the clause's order. */
  variants: readonly { wording?: readonly TextBlock[]; motive?: readonly TextBlock[]; evidence?: readonly TextBlock[]; award?: AwardReading }[];
}

export interface AwardReading {
  judging: readonly TextBlock[];
  /** What gives added value, with its share of the most in percent: of which one is reached, or all are added together. */
  parts: readonly { says: readonly Inline[]; share: number }[];
  sum: boolean;
}
