/** What people can be refused who sign in or keep their account: it is not loaded before the menu. */
export const accountEnglish: Readonly<Record<string, string>> = {
  invalid_credentials: 'E-mail and password do not match.',
  wrong_credentials: 'E-mail and password do not match.',
  invalid_code: 'The code has six digits.',
  wrong_code: 'That is not the code we sent. Look at the newest message again.',
  code_over: 'This code is over. Ask for a new one below.',
  phone_taken:
    'This number belongs to another account. Sign in with it instead, or use another one.',
  code_required: 'Give the six digits that your authenticator app shows now.',
  second_factor_required: 'Your role needs a second factor. Set it up under your account first.',
  second_factor_exists: 'There is a second factor already. Take it away first.',
  orders_open: 'An order is under way. Do this once it is done or cancelled.',
  phone_needed: 'You sign in with this phone. Change it with a code, or set a password.',
  link_over: 'This link was used already, or is too old. Ask for another one.',
  wrong_password: 'That is not your present password. Try again.',
  password_too_common: 'Thousands of people use this password. Choose one of your own.',
  email_taken: 'There is an account with this e-mail already. Sign in instead.',
  weak_password: 'Choose a password with at least 8 characters.',
  password_too_short: 'Choose a password with at least 8 characters.',
  invalid_email: 'This does not look like an e-mail address.',
};
