const remembered = 'shikanji.console.bell';

let context: AudioContext | null = null;

export const bellIsWanted = (): boolean => localStorage.getItem(remembered) === 'on';

/** Browsers let a page sound only after a touch or key; this must be called from one. */
export async function turnBellOn(): Promise<boolean> {
  localStorage.setItem(remembered, 'on');
  context ??= new AudioContext();
  await context.resume();
  return bellCanRing();
}

export const turnBellOff = (): void => localStorage.setItem(remembered, 'off');

export const bellCanRing = (): boolean => context?.state === 'running';

/** A short brass bell: a few partials that die away within a second. */
export function ring(): void {
  if (context === null || !bellIsWanted() || !bellCanRing()) return;
  const start = context.currentTime;
  const partials = [
    { hertz: 880, loud: 0.5, seconds: 1 },
    { hertz: 1_760, loud: 0.25, seconds: 0.6 },
    { hertz: 2_637, loud: 0.12, seconds: 0.35 },
  ];
  for (const { hertz, loud, seconds } of partials) {
    const tone = new OscillatorNode(context, { frequency: hertz });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(loud, start + 0.01);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + seconds);
  }
}
