import type { World } from './world/types.ts';

/** Who is there when a newcomer opens the page: roles, not persons. */
export function seedWorld(world: World): void {
  const reader = world.addPerson({ firstName: 'Reader', languageCode: 'en' });
  const administrator = world.addPerson({ firstName: 'Administrator', languageCode: 'en' });
  const curator = world.addPerson({ firstName: 'Curator', languageCode: 'en', isCurator: true });
  world.privateChat(reader);
  world.privateChat(administrator);
  world.privateChat(curator);
  const people = { members: [reader, curator], administrators: [administrator] };
  world.addGroup({ title: 'Test group', ...people });
  const forum = world.addGroup({ title: 'Test forum', isForum: true, ...people });
  world.addForumTopic(forum, 'Digest');
  world.addForumTopic(forum, 'Startups');
  const username = 'derek_test_channel';
  world.addChannel({ title: 'Test channel', username, botIsAdministrator: false, ...people });
}
