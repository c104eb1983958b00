export const words = {
  soldOut: 'Is there any?',
  ownWay: 'Price and listing at this store',
  pricesAsFile: 'All prices of this store as a file',
  options: 'Options',
  optionsHint: 'What has run out of one option only: guests can then choose another.',
} as const;
