import { z } from 'zod';
import type { AccountTranslate } from './words';

export const newPasswordRule = (t: AccountTranslate) =>
  z.string().min(8, t('shortPassword')).max(128);
