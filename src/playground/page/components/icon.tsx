const shapes = {
  send: 'M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.5 1.5L20 4',
  menu: 'M4 7h16M4 12h16M4 17h10',
  back: 'm14 6-6 6 6 6',
  reply: 'M10 7 4.5 12.5 10 18v-4c5-.3 8 1 9.5 4 .3-6-3.5-8.7-9.5-8.9V7Z',
  close: 'm6 6 12 12M18 6 6 18',
  down: 'M12 5v13m-6-6 6 6 6-6',
  calls: 'm8 8-4 4 4 4m8-8 4 4-4 4M13.5 6l-3 12',
  link: 'M8 16 17 7m-7.5 0H17v7.5',
  copy: 'M9 9h10v10H9zM6 15H5V5h10v1',
  share: 'M13 5.5 20 12l-7 6.5v-4c-4 0-7 1-9 4 .5-5 3.5-8.5 9-9v-4Z',
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  light:
    'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm0-5v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 3.5V12l3.5 2',
  manage:
    'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Zm-7 10a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  place:
    'M12 21c-4-4.6-6-8-6-10.5a6 6 0 1 1 12 0C18 13 16 16.4 12 21Zm0-13a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
} as const;

export type IconName = keyof typeof shapes;

/** A line drawing in the colour of the text; the words beside it, or the button's label, say what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
