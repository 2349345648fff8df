export default {
  whichRoom: 'Which room?',
  code: 'The code on the projector',
  goOn: 'Go on',
  room: 'Room {code}',
  name: 'Your name in the room',
  another: 'Another name',
  join: 'Join',
  otherCode: 'Type another code',
  noRoom: 'There is no room with this code now. Compare it with the projector.',
  listed: 'Which is your name?',
  listTaken: 'All names of the list are taken. Ask the host.',
} as const
