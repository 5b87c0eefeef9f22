import autoSector from './auto-sector.svg?raw'
import construction from './construction.svg?raw'
import domesticWork from './domestic-work.svg?raw'
import garmentWork from './garment-work.svg?raw'
import streetVending from './street-vending.svg?raw'
import wastePicking from './waste-picking.svg?raw'

/** Drawings of the occupations by the name that an entry gives in `picture`. Drawn for this handbook. */
export const pictures: Record<string, string> = {
  construction,
  'domestic-work': domesticWork,
  'street-vending': streetVending,
  'waste-picking': wastePicking,
  'garment-work': garmentWork,
  'auto-sector': autoSector,
}
