import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { useTitle } from '../../lib/use-title';
import { Devices } from './devices';
import { PasswordForm } from './password-form';
import { SecondFactor } from './second-factor';
import { words } from './words';

interface AccountProps {
  person: Customer;
  onSignOut: () => void;
}

export function Account({ person, onSignOut }: AccountProps) {
  useTitle(words.title);
  return (
    <div className="mx-auto flex max-w-160 flex-col gap-8 px-4 py-6">
      <div>
        <h1 className="text-3xl">{words.title}</h1>
        <p className="mt-1 break-words text-cumin">
          {person.name}
          {person.email !== null && ` · ${person.email}`}
        </p>
      </div>
      <section aria-labelledby="password" className="flex flex-col gap-4">
        <div>
          <h2 id="password" className="text-2xl">
            {words.changePassword}
          </h2>
          <p>{words.passwordText}</p>
        </div>
        <PasswordForm email={person.email ?? ''} />
      </section>
      <section aria-labelledby="second-factor" className="flex flex-col gap-4">
        <div>
          <h2 id="second-factor" className="text-2xl">
            {words.factor}
          </h2>
          <p>{words.factorText}</p>
        </div>
        <SecondFactor person={person} />
      </section>
      <section aria-labelledby="devices" className="flex flex-col gap-4">
        <div>
          <h2 id="devices" className="text-2xl">
            {words.devices}
          </h2>
          <p>{words.devicesText}</p>
        </div>
        <Devices />
      </section>
      {/* on a phone the head has no room for it */}
      <Button look="outline" className="self-start sm:hidden!" onClick={onSignOut}>
        {words.leave}
      </Button>
    </div>
  );
}
