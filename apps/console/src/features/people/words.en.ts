export const words = {
  'people.handlers': 'Who handles it',
  'people.canTake': 'Can take “{stage}”',
  'people.subject': 'Whom it is about',
  'people.noSubject': 'Nobody is named',
  'people.noSubjectWhy':
    'Once somebody is named they see nothing of this case but the papers the procedure gives them.',
  'people.byRole': '(whoever holds this role)',
  'people.informed': 'They have been told',
  'people.notInformed': 'They have not been told',
  'people.involved': 'Who had a part in it',
  'people.involvedWhy':
    'Nobody here can sit on its panel where the procedure asks for members without prior involvement.',
} as const;
