import logo from '@shikanji/ui/drawings/logo.svg';
import { Awning, EnamelBoard } from '../../lib/enamel';
import { useSpeech } from '../../lib/i18n';

/** The painted board over the cart: one bold word, the glass, room around. */
export function Hero() {
  const { t } = useSpeech();
  return (
    <div className="mx-auto max-w-280 px-4 pt-4 lg:px-8 lg:pt-8">
      <EnamelBoard>
        <Awning />
        <div className="relative grid grid-cols-[1fr_auto] items-end gap-2 px-6 pt-4 pb-6 sm:px-10 lg:items-center lg:px-16 lg:py-8">
          <div>
            {/* the logo's first word, which is drawn, and so needs no font */}
            <svg aria-hidden viewBox="0 0 284 114" className="h-16 max-w-full sm:h-28 lg:h-40">
              <image href={logo} width="649" height="114" />
            </svg>
            <h1 className="mt-3 max-w-90 text-xl font-bold sm:text-2xl lg:max-w-120 lg:text-3xl">
              {t('tagline')}
            </h1>
            <p className="mt-2 max-w-90 lg:text-lg">{t('taglineSmall')}</p>
          </div>
          <img
            src="/images/products/traditional-shikanji.svg"
            alt=""
            width={240}
            height={240}
            className="-mr-4 size-36 sm:size-56 lg:mr-8 lg:size-80"
          />
        </div>
      </EnamelBoard>
    </div>
  );
}
