export const words = {
  'privacy.heading': 'Privacy',
  'privacy.who':
    'What you write goes to the people who look into your complaint. Nobody else sees it, unless the policy says so or somebody is in danger.',
  'privacy.organisation': 'Each organisation says on its own first page what it does with what you tell it.',
  'privacy.browser.heading': 'What stays on this phone or computer',
  'privacy.browser':
    'We set no cookies that follow you. What you type stays in this browser tab until you send it, close the tab, or leave with the red button.',
  'privacy.history':
    'The address and the title of these pages never say what your complaint is about. Your browser may remember that you were here.',
  'privacy.key.heading': 'Your six words',
  'privacy.key':
    'Whoever has your tracking number and your six words can read your complaint. Keep them somewhere safe.',
  'privacy.stored.heading': 'How it is kept',
  'privacy.stored':
    'What you write is locked with a key of its own. When the time for keeping it is over, that key is destroyed and nobody can read it any more. Your complaint is not kept together with the address of your device.',
} as const;
