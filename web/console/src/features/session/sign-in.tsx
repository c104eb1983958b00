import type { Customer } from '@shikanji/api/types';
import { Entrance } from './entrance';
import { SignInForm } from './sign-in-form';
import { words } from './words';

export function SignIn({ onSignedIn }: { onSignedIn: (person: Customer) => void }) {
  return (
    <Entrance title={words.title}>
      <p className="mb-6 text-lg text-cumin">{words.for}</p>
      <SignInForm onSignedIn={onSignedIn} />
    </Entrance>
  );
}
