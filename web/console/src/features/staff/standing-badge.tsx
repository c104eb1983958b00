import { Badge, type BadgeTone } from '@shikanji/ui/badge';
import type { Standing } from './standing';
import { words } from './words';

const tones: Readonly<Record<Standing, BadgeTone>> = {
  joined: 'quiet',
  invited: 'lemon',
  lapsed: 'clay',
  ended: 'clay',
};

export function StandingBadge({ standing }: { standing: Standing }) {
  return <Badge tone={tones[standing]}>{words.standings[standing]}</Badge>;
}
