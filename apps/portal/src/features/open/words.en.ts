export const words = {
  'open.heading': 'Open your complaint',
  'open.intro': 'You were given a tracking number and six words when you sent it.',
  'open.trackingNumber': 'Tracking number',
  'open.trackingNumber.hint': 'For example, 7K3M-9QTX',
  'open.trackingNumber.missing': 'Enter your tracking number',
  'open.key': 'Your six words',
  'open.key.hint': 'With a space between the words. Small or capital letters are both fine.',
  'open.key.missing': 'Enter your six words',
  'open.button': 'Open my complaint',
  'open.lost': 'I lost my number or my words',
  'open.ended': 'Your complaint was closed to keep it private. Nothing is lost. Open it again to carry on.',
  'open.new': 'Make a new complaint',
} as const;
