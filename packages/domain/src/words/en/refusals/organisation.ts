import type { organisation } from '../../refusal-codes/organisation.ts';
import type { WordsFor } from '../../value-kinds.ts';

export const enOrganisation: WordsFor<typeof organisation> = {
  'no such organisation': 'There is no such organisation here. Go back to the list and choose one.',
  'founded already': 'This organisation is there already.',
  'founded by the installation':
    'An organisation is set up by whoever runs this installation. Ask them to do it.',
  'address of the organisation taken': 'Another organisation has this web address. Choose another.',
  'address of the organisation unusable':
    'Use small letters, digits and hyphens only, such as a-good-charity.',
  'administrators only': 'This is for an administrator of the organisation to do. Ask one of them.',
  'done by the installation': 'This happens by itself, once somebody has shown that an account is theirs.',
  'administrator already': 'This person is an administrator already.',
  'not an administrator': 'This person is not an administrator.',
  'last administrator':
    'Somebody must always be able to run this organisation. Appoint another administrator first.',
  'administrators are staff': 'Only staff of the organisation can be its administrators.',
  'person unknown': 'There is nobody of this name here. Load the page again and choose somebody.',
  'person has left': 'This person has left by then. Choose somebody else, or an earlier day.',
  'account known': 'This person can sign in already.',
  'cannot sign in yet': 'This person cannot sign in yet. Invite them instead.',
  'your own password': 'Change your own password under “Your account”.',
  'your own second factor':
    'Under “Your account” you replace your own authenticator app. Without it, sign in with one of your recovery codes.',
  'another hand needed':
    'You did the other half of this in the last days. So that nobody takes an account over alone, another administrator has to do this half, or whoever runs the machine.',
  'asked for already': 'You have asked for this already. Another administrator has to ask for it too.',
  'no second administrator':
    'For an administrator, two others have to ask for this, and there is only you. Whoever runs the machine can do it, with the command “admin reset”.',
  'independence is for the pool':
    'Only for people of the panel pool is it recorded what makes them independent.',
  'role unknown': 'None of your policies has this role. Choose another.',
  'role for yourself': 'Nobody gives a role to themselves. Ask another administrator to do it.',
  'deputy for yourself': 'Nobody makes themselves a deputy. Ask another administrator to do it.',
  'role not to be given now':
    'This role cannot be given to this person now, or not by you. Ask another administrator, or choose somebody else.',
  'role held already': 'This person holds the role on some of these days already.',
  'role given unknown': 'This role is not held by this person. Load the page again.',
  'role over already': 'This was over on {since} already. It can be ended earlier, not later.',
  'deputy is the holder': 'The deputy must be somebody else than the person they stand in for.',
  'deputyship unknown': 'There is no such deputy. Load the page again.',
  'leave unknown': 'There is no such leave. Load the page again.',
  'leave planned already': 'There is leave on some of these days already.',
  'leave hands you a role':
    'You stand in for this person, so you would give yourself their role. Ask somebody else to put the leave down.',
  'ends before it begins': 'The last day is before the first. Change one of them.',
  'line missing': 'Write something here.',
  'line too long': 'This can be {most, plural, one {# character} other {# characters}} at most. Shorten it.',
  'no contact by this channel': 'There is no contact by this channel.',
  'contact is one person or one role': 'Choose a person or a role, not both.',
  'language missing': 'Choose at least one language.',
  'retention out of range': 'Choose a number from {least} to {most}.',
  'site unknown': 'There is no such site, or it is closed.',
  'site open already': 'There is a site with this key already. Choose another key.',
  'key unusable': 'Begin with a small letter, and use letters and digits only.',
  'day outside the calendar': 'Nothing can be worked out for this day. Check the year.',
  'calendar change unknown': 'The calendar has no such change any more. Load the page again.',
  'tokens are for staff': 'Only staff of the organisation can let a program work for them.',
  'too many tokens':
    'You have {most, plural, one {# token} other {# tokens}} that work. Revoke one that you need no more.',
  'token scope missing': 'Choose at least one thing that the program may do.',
  'token ends outside': 'Choose a day from today to {last}.',
  'token unknown': 'There is no such token any more. Load the page again.',
  'not a procedure': 'This is not a procedure in the form that is needed. Check the file.',
  'version published already':
    'Version {newest} is published already. Give the procedure a higher version number.',
  'effect before today':
    'A version of this policy applies already, so a new one can take effect today at the earliest.',
  'no policy in force':
    'No complaints policy applies today. Publish one, with a day that is not later than today.',
  'nobody receives': 'Nobody receives complaints. Give somebody a role that does.',
  'nobody who receives can sign in':
    'Nobody who receives complaints can sign in yet. Invite them, and wait until one of them has.',
  'role without holder': 'Nobody is {role}, and nobody else may do that work. Give somebody the role.',
  'complaint about it reaches nobody':
    'A complaint about the {role} reaches nobody. Name who stands in, in the policy, and give somebody that role.',
  'no postal address': 'Letters give no address to write to. Add the postal address.',
  'no way to reach you':
    'There is no telephone number and no e-mail address for people who cannot use the form. Add one.',
  'mail not tried': 'Nobody knows whether mail arrives. Send yourself a test message.',
  'no address to invite to': 'There is no e-mail address for this person. Add one, or print the link.',
  'not an address': 'Write an e-mail address, such as name@example.org.',
  'portal open already': 'The portal takes complaints already.',
  'portal not open': 'This organisation does not take complaints here now.',
};
