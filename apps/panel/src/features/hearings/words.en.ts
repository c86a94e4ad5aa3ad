export const words = {
  'hearings.heading': 'My hearings',
  'hearings.none': 'You do not sit on a panel now.',
  'hearings.noneBody':
    'When somebody appoints you to a panel, its hearing stands here. There is nothing for you to do until then.',
  'hearings.mineHeading': 'For you to do',
  'hearings.waitingHeading': 'Waiting for others',
  'hearings.doneHeading': 'Finished',
  'hearings.mine': 'For you',
  'hearings.waiting': 'Waiting',
  'hearings.done': 'Finished',
} as const;
