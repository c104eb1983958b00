export const words = {
  title: 'Sign in to the console',
  for: 'For the people behind the counter.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  emailMissing: 'Type your e-mail address.',
  passwordMissing: 'Type your password.',
  staffOnly: 'This account is a customer’s. The console is for staff; you order at the storefront.',
  toStorefront: 'Go to the storefront',
} as const;
