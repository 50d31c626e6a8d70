import type { TextKey } from '../texts.ts';

export interface City {
  readonly name: TextKey;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a person on the page can be. */
export const cities: readonly City[] = [
  { name: 'cityAlmaty', latitude: 43.2389, longitude: 76.8897 },
  { name: 'cityAstana', latitude: 51.1282, longitude: 71.4304 },
  { name: 'cityAktau', latitude: 43.6481, longitude: 51.1722 },
  { name: 'cityIstanbul', latitude: 41.0082, longitude: 28.9784 },
  { name: 'cityBerlin', latitude: 52.52, longitude: 13.405 },
  { name: 'cityNewYork', latitude: 40.7128, longitude: -74.006 },
];

/** Degrees within which a place is called by the city's name. */
const near = 0.2;

/** The city at that place, if the page knows it. */
export function cityAt({ latitude, longitude }: Omit<City, 'name'>): City | undefined {
  return cities.find(
    (city) => Math.abs(city.latitude - latitude) < near && Math.abs(city.longitude - longitude) < near,
  );
}
