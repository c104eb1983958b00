import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import account from './routes/account';
import audit from './routes/audit';
import board from './routes/board';
import calendar from './routes/calendar';
import combos from './routes/combos';
import count from './routes/count';
import customers from './routes/customers';
import dietRules from './routes/diet-rules';
import files from './routes/files';
import forgotPassword from './routes/forgot-password';
import home from './routes/home';
import hoursWorked from './routes/hours-worked';
import ingredients from './routes/ingredients';
import integrity from './routes/integrity';
import join from './routes/join';
import myShifts from './routes/my-shifts';
import orders from './routes/orders';
import product from './routes/product';
import products from './routes/products';
import purchase from './routes/purchase';
import purchases from './routes/purchases';
import resetPassword from './routes/reset-password';
import secondFactor from './routes/second-factor';
import root from './routes/root';
import roster from './routes/roster';
import sections from './routes/sections';
import signIn from './routes/sign-in';
import staff from './routes/staff';
import stock from './routes/stock';
import store from './routes/store';
import stores from './routes/stores';
import suppliers from './routes/suppliers';
import team from './routes/team';
import transfers from './routes/transfers';

const routeTree = root.addChildren([
  signIn,
  forgotPassword,
  resetPassword,
  join,
  secondFactor,
  staff.addChildren([
    home,
    board,
    orders,
    products,
    combos,
    sections,
    files,
    product,
    stock,
    count,
    purchases,
    purchase,
    suppliers,
    transfers,
    ingredients,
    dietRules,
    calendar,
    customers,
    stores,
    store,
    team,
    roster,
    hoursWorked,
    myShifts,
    integrity,
    audit,
    account,
  ]),
]);

export const createConsoleRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    basepath: '/console',
    context: { queries },
    // all we keep in an address is text; it reads better without quotation marks
    parseSearch: parseSearchWith((text) => text),
    stringifySearch: stringifySearchWith(String),
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
