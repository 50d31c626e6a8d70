import type { World } from './world/types.ts';

/** Who is there when a newcomer opens the page: roles, not persons. */
export function seedWorld(world: World): void {
  const reader = world.addPerson({ firstName: 'Reader', languageCode: 'en' });
  const administrator = world.addPerson({ firstName: 'Administrator', languageCode: 'en' });
  const curator = world.addPerson({ firstName: 'Curator', languageCode: 'en', isCurator: true });
  world.privateChat(reader);
  world.privateChat(administrator);
  world.privateChat(curator);
  world.addGroup({ title: 'Test group', members: [reader, curator], administrators: [administrator] });
}
