import base from './playwright.config';
const { globalSetup: _, ...rest } = base as Record<string, unknown>;
export default { ...rest, timeout: 60_000, expect: { timeout: 6_000 }, use: { ...(base.use), baseURL: 'http://localhost:15176' } };
