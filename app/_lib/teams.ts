/** Teams are called after parts of a garment, in the order in which they are filled. */
export const TEAM_NAMES = ['Collars', 'Cuffs', 'Pockets', 'Seams', 'Hems', 'Buttons'] as const
