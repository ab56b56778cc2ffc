import path from 'node:path';
import type { ImportEdge } from './importsOf';
import { appLayers, impurePackages, onlyIn, pureParts, rooms } from './rooms';

function isPackage(name: string, specifier: string): boolean {
  return specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`);
}

function packageViolation(file: string, room: string, specifier: string): string | null {
  const pure = rooms[room]?.pure === true || pureParts.some((part) => file.startsWith(part));
  if (pure && impurePackages.some((name) => isPackage(name, specifier))) {
    return `"${room}" is plain functions on plain data and may not import "${specifier}"`;
  }
  for (const [name, home] of Object.entries(onlyIn)) {
    if (isPackage(name, specifier) && !file.startsWith(home)) {
      return `"${name}" may be imported only in src/${home}`;
    }
  }
  return null;
}

function appViolation(file: string, target: string): string | null {
  const [, from = '', part] = file.split('/');
  const [, to = '', targetPart] = target.split('/');
  const uses = appLayers[from];
  if (uses === undefined)
    return `app/${from} is not a layer of the page (see scripts/imports/rooms.ts)`;
  if (from !== to) return uses.includes(to) ? null : `app/${from} may not import app/${to}`;
  return from !== 'features' || part === targetPart
    ? null
    : `app/features/${part} may not import app/features/${targetPart}: only app/shell puts features together`;
}

/**
 * Says in words why `file` may not have this import, or null when it may.
 *
 * @param file path inside `src/`, with `/`
 */
export function violationOf(file: string, edge: ImportEdge): string | null {
  const [room = ''] = file.split('/');
  // main.tsx and the like: the start of the program may import anything.
  if (room === file) return null;
  const rule = rooms[room];
  if (!rule) return `"${room}" is not a room of this program (see scripts/imports/rooms.ts)`;
  if (!edge.specifier.startsWith('.')) return packageViolation(file, room, edge.specifier);

  const target = path.posix.join(path.posix.dirname(file), edge.specifier);
  if (target.startsWith('../')) {
    return target.startsWith('../data/') && room === 'app'
      ? null
      : `src/ may not import ${target.replace('../', '')}: only the page on top loads the data`;
  }
  const [targetRoom = ''] = target.split('/');
  if (targetRoom === room) return room === 'app' ? appViolation(file, target) : null;
  return rule.uses.includes(targetRoom) ? null : `"${room}" may not import "${targetRoom}"`;
}
