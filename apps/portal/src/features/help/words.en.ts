export const words = {
  'help.heading': 'Help',
  'help.danger': 'If somebody is in danger now',
  'help.999':
    'Call 999. It is free. If you call from a mobile and cannot speak, press 55 when you are asked to.',
  'help.18000': 'If you are deaf or cannot speak well, dial 18000 or use the Relay UK app.',
  'help.talk': 'People you can talk to',
  'help.childline': '<b>Childline</b>: 0800 1111, free, day and night, for anybody under 19',
  'help.nspcc': '<b>NSPCC</b>: 0808 800 5000, if you are worried about a child',
  'help.abuse': '<b>National Domestic Abuse Helpline</b>: 0808 2000 247, free, day and night',
  'help.samaritans': '<b>Samaritans</b>: 116 123, free, day and night, whatever you are going through',
  'help.form': 'Help with your complaint',
  'help.form.write':
    'You can ask anybody you trust to write for you, or to be with you. You can also ask somebody who works there.',
  'help.form.words': 'It does not have to be well written. Say it in your own words.',
  'help.lost': 'If you lost your tracking number or your six words',
  'help.lost.body':
    'We cannot find them for you here. That keeps your complaint private. Ask the organisation that you complained to. Your complaint goes on, and nothing of it is lost.',
  'help.leave': 'Leaving quickly',
  'help.leave.body':
    'Select the red button “Leave this site”, or press the Shift key three times. A weather page opens instead, and what you typed here is forgotten. Your browser may still remember that you were here. You can delete that in its history.',
} as const;
