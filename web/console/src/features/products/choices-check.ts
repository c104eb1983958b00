import { amountOf } from '../../lib/amount';
import { isDifference, paiseOf } from '../../lib/rupees';
import type { EffectForm, GroupForm } from './choices-form-values';
import { shareOf } from './share';
import { words } from './words-choices';

type Path = (string | number)[];
type Complain = (path: Path, message: string) => void;

/** What the shapes of the fields alone don't say; the server decides, this only says it earlier. */
export function checkGroups(groups: readonly GroupForm[], complain: Complain): void {
  const places = new Map(
    groups.flatMap(({ options }, index) => options.map(({ key }) => [key, index] as const)),
  );
  groups.forEach((group, index) => {
    const at = (...path: Path) => ['customizations', index, ...path];
    checkCounts(group, (path, message) => complain(at(...path), message));
    // what is gone is not needed any more; what stands later can't be asked for
    if (group.needs.some((key) => (places.get(key) ?? -1) >= index)) {
      complain(at('needs'), words.needsLater);
    }
    group.options.forEach((option, place) => {
      if (!isDifference(paiseOf(option.price)))
        complain(at('options', place, 'price'), words.needPrice);
      option.effects.forEach((effect, which) =>
        checkEffect(effect, (path, message) =>
          complain(at('options', place, 'effects', which, ...path), message),
        ),
      );
    });
  });
}

function checkCounts({ min, max, options }: GroupForm, complain: Complain): void {
  const least = amountOf(min, 'whole');
  const most = amountOf(max, 'whole');
  if (options.length === 0) complain(['options'], words.needOption);
  if (least === null || least < 0) complain(['min'], words.needCount);
  if (most === null || most < 1) complain(['max'], words.needCount);
  if (least === null || most === null) return;
  const defaults = options.filter((option) => option.default).length;
  if (least > most) complain(['min'], words.aboveMax);
  else if (options.length > 0 && most > options.length) complain(['max'], words.aboveOptions);
  else if (defaults > most || (defaults > 0 && defaults < least)) {
    complain(['options'], words.wrongDefaults(least, most));
  }
}

function checkEffect(given: EffectForm, complain: Complain): void {
  const { effect, ingredientId, replacedId, amount, share } = given;
  if (effect !== 'resize' && ingredientId === '') complain(['ingredientId'], words.needIngredient);
  if (effect === 'replace' && replacedId === '') complain(['replacedId'], words.needIngredient);
  if ((effect === 'add' || effect === 'replace') && amount.trim() !== '') {
    if ((amountOf(amount, 'fine') ?? 0) <= 0) complain(['amount'], words.needAmount);
  }
  if ((effect === 'change' || effect === 'resize') && shareOf(share) === null) {
    complain(['share'], words.needShare);
  }
}
