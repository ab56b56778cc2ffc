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
import { header } from './fileForm/header';
import { lineEnds } from './fileForm/lineEnds';
import { privacy } from './privacy';
import { linkEnds } from './otherTables/linkEnds';
import { placeArea } from './otherTables/placeArea';
import { placeMembers } from './otherTables/placeMembers';
import { siteReferences } from './otherTables/siteReferences';
import { sourceDate } from './otherTables/sourceDate';
import { sourceOrphan } from './otherTables/sourceOrphan';
import { areaDistrict } from './acrossClaims/areaDistrict';
import { cumulativeFalls } from './acrossClaims/cumulativeFalls';
import { killedInjured } from './acrossClaims/killedInjured';
import { partsSum } from './acrossClaims/partsSum';
import { periodNesting } from './acrossClaims/periodNesting';
import { sameValue } from './acrossClaims/sameValue';

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
