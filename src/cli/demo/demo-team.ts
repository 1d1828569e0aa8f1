import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { projectRoot } from '../../core/project-root.ts';

const place = z.object({ id: z.string(), name: z.string() });

const playgroundSchema = z.object({
  tenantId: z.string(),
  currentUser: z.object({ aadObjectId: z.string() }),
  personalChat: z.object({ id: z.string() }),
  groupChat: place,
  team: place.extend({ channels: z.array(place) }),
});

export const playgroundConfigPath = join(projectRoot, '.m365agentsplayground.yml');

/** The places of the demonstration team, each named after the group that it belongs to. */
export function readDemoTeam() {
  const config = playgroundSchema.parse(parse(readFileSync(playgroundConfigPath, 'utf8')));
  const { team, groupChat, personalChat } = config;
  const [channel] = team.channels;
  return {
    tenantId: config.tenantId,
    personId: config.currentUser.aadObjectId,
    teamId: team.id,
    teamName: team.name,
    /** The General channel has the team's own id. */
    places: [
      { id: team.id, name: team.name },
      ...team.channels,
      groupChat,
      // The first screen: a chat of one's own, as somebody of the local group.
      ...(channel ? [{ id: personalChat.id, name: channel.name }] : []),
    ],
  };
}
