/** What each kind of group session is called, on screen and on paper. */
export const sessionKinds = {
  'mentor-information': 'Séance d’information pour les mentors',
  'mentee-presentation': 'Présentation collective du mentorat',
  'mentor-training': 'Formation des mentors',
  community: 'Rencontre des mentors',
} as const
