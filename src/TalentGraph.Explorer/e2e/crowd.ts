/** Three firms with a hundred rivals each, in articles of our own making. */
export const centre = 'Amberfield Robotics';
export const partners: readonly string[] = ['Corvane Labs', 'Dunmore Labs'];

const first = ['Cald', 'Norw', 'Vel', 'Brind', 'Tarv', 'Helm', 'Quor', 'Sten', 'Wex', 'Yarr', 'Zeph', 'Fenn', 'Grav', 'Hask', 'Jorv', 'Kest', 'Lorm', 'Mald', 'Pell', 'Rusk'];
const last = ['ora Systems', 'ick Technologies', 'ane Semiconductor', 'ley Software', 'mont Labs', 'ford Robotics', 'well Systems', 'by Technologies', 'ster Software', 'wood Labs', 'ham Systems', 'ton Robotics', 'dale Technologies', 'gate Software', 'mark Labs'];

/** Names of firms that nobody bears. */
function rivals(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${first[(from + index) % first.length] ?? ''}${last[Math.floor((from + index) / first.length)] ?? ''}`);
}

/** Articles that tie the firms to their rivals, and to each other in three voices, so that this tie is the surest. */
export function articles(): { title: string; text: string; url: string }[] {
  const partnerships = partners.flatMap((partner) => ['announced', 'renewed', 'praised'].map((verb) => ({
    title: `${centre} and ${partner}: what they ${verb}`,
    text: `${centre} partners with ${partner}. Both firms ${verb} the work of the engineers who ${verb === 'praised' ? 'build' : 'test'} their machines in ${verb} detail.`,
    url: `https://example.org/${verb}/${partner.replaceAll(' ', '-')}`,
  })));
  const hirings = [centre, ...partners].flatMap((firm, turn) => Array.from({ length: 10 }, (_, page) => ({
    title: `${firm} looks for people, part ${page + 1}`,
    text: rivals(turn * 100 + page * 10, 10).map((rival) => `${firm} recruits engineers from ${rival}.`).join(' '),
    url: `https://example.org/${turn}/${page}`,
  })));
  return [...partnerships, ...hirings];
}
