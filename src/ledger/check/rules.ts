import { breaksForm } from './cells/breaksForm';
import { cellBlanks } from './cells/cellBlanks';
import { cellEnum } from './cells/cellEnum';
import { cellLength } from './cells/cellLength';
import { cellPattern } from './cells/cellPattern';
import { cellRequired } from './cells/cellRequired';
import { cellType } from './cells/cellType';
import { listCell } from './cells/listCell';
import { reference } from './cells/reference';
import { sorted } from './cells/sorted';
import { unique } from './cells/unique';
import type { CheckRule } from './CheckInput';
import { groupPresent } from './claims/groupPresent';
import { notePresent } from './claims/notePresent';
import { periodOrder } from './claims/periodOrder';
import { periodPublished } from './claims/periodPublished';
import { periodStart } from './claims/periodStart';
import { placeMode } from './claims/placeMode';
import { saysNumber } from './claims/saysNumber';
import { scopePresent } from './claims/scopePresent';
import { unitMetric } from './claims/unitMetric';
import { valueRange } from './claims/valueRange';
import { header } from './form/header';
import { lineEnds } from './form/lineEnds';
import { privacy } from './privacy';
import { linkEnds } from './tables/linkEnds';
import { placeArea } from './tables/placeArea';
import { placeMembers } from './tables/placeMembers';
import { siteReferences } from './tables/siteReferences';
import { sourceDate } from './tables/sourceDate';
import { sourceOrphan } from './tables/sourceOrphan';
import { areaDistrict } from './together/areaDistrict';
import { cumulativeFalls } from './together/cumulativeFalls';
import { killedInjured } from './together/killedInjured';
import { partsSum } from './together/partsSum';
import { periodNesting } from './together/periodNesting';
import { sameValue } from './together/sameValue';

/** Rules on the tables as stored; they hold even where the header is broken. */
export const formRules: readonly CheckRule[] = [lineEnds, header];

/** Rules on cells and rows; they need every column to be there. */
export const contentRules: readonly CheckRule[] = [
  cellRequired,
  cellType,
  cellEnum,
  cellPattern,
  cellLength,
  cellBlanks,
  listCell,
  breaksForm,
  unique,
  sorted,
  reference,
  saysNumber,
  valueRange,
  unitMetric,
  placeMode,
  periodStart,
  periodOrder,
  periodPublished,
  scopePresent,
  groupPresent,
  notePresent,
  sourceDate,
  sourceOrphan,
  placeMembers,
  placeArea,
  linkEnds,
  siteReferences,
  partsSum,
  killedInjured,
  cumulativeFalls,
  sameValue,
  periodNesting,
  areaDistrict,
  privacy,
];
