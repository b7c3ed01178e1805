#include "chain.h"

#include <stdlib.h>

#include "blocks.h"
#include "interrupt.h"
#include "loops.h"
#include "memory.h"
#include "modes.h"
#include "workers.h"

enum {
  /// Elements per block: what lies between two steps stays in the first-level cache.
  maximumBlock = 1024,
  /// Elements that a reduction folds at a time, where its rows are short.
  foldLength = 4096,
  /// Rows that are shorter are not worth a block of their own.
  shortestRow = 256,
  maximumValues = 64,
  /// Steps times elements, in additions, from which a second core pays.
  shortestJob = 200000,
};

/// Where a value lies for the block at work; a step of 0 repeats its first element.
typedef struct Place {
  char *start;
  size_t step;
} Place;

/// The memory of one thread: a block for each slot, the copies of operands, and the reduced value.
typedef struct Memory {
  char *scratch, *copies, *reduced;
} Memory;

/// What all blocks of a chain have in common.
typedef struct Plan {
  const ChainProgram *chain;
  const ChainReduction *reduction;
  size_t blockLength;
  /// A block ends where a row of so many elements does: an operand that runs, or stands still, through rows needs no
  /// copy then. 0 where all operands are copied that do not lie side by side.
  size_t rowLength;
  /// The block of scratch memory that a result has, or -1; and likewise which copy an operand has.
  int slots[maximumValues], copies[maximumValues];
  /// Whether a value is an operand whose elements lie side by side in memory.
  bool isStreamed[maximumValues];
  size_t slotCount, copyCount;
  /// Elements per chunk; of a reduction, rows per chunk and per fold, and tiles per row.
  size_t chunkLength, rowsPerChunk, rowsPerFold, tilesPerRow;
  /// Elements that the steps run for at a time: of copies, and of the reduced value, so many are in memory.
  size_t rangeLength;
} Plan;

// MARK: Planning

static bool isSingle(const ChainValue *value) { return !value->isContiguous && value->rank == 0; }

/// How many neighbours of an operand a block can take as they stand; 0 where it can take none.
static size_t runOf(const ChainValue *value) {
  if (value->isContiguous || isSingle(value)) return 0;
  ptrdiff_t stride = value->strides[value->rank - 1];
  return stride == 0 || stride == 1 ? (size_t)value->shape[value->rank - 1] : 0;
}

/// Whether the elements of an operand are copied to where they lie side by side.
static bool isCopied(const Plan *plan, const ChainValue *value) {
  if (value->isContiguous || isSingle(value)) return false;
  size_t run = runOf(value);
  return plan->rowLength == 0 || run == 0 || run % plan->rowLength != 0;
}

static int takeSlot(Plan *plan, bool *isTaken) {
  size_t slot = 0;
  while (slot < plan->slotCount && isTaken[slot]) slot++;
  if (slot == plan->slotCount) plan->slotCount++;
  isTaken[slot] = true;
  return (int)slot;
}

/// Gives copies to operands, and scratch memory to results until the last step that reads them.
static void assignSlots(Plan *plan) {
  const ChainProgram *chain = plan->chain;
  size_t lastUse[maximumValues] = {0};
  bool isTaken[maximumValues] = {false};
  for (size_t s = 0; s < chain->stepCount; s++)
    for (size_t k = 0; k < chain->steps[s].operandCount; k++) lastUse[chain->steps[s].operands[k]] = s;
  for (size_t v = 0; v < chain->valueCount; v++) {
    plan->slots[v] = -1;
    plan->copies[v] = isCopied(plan, &chain->values[v]) ? (int)plan->copyCount++ : -1;
    plan->isStreamed[v] = chain->values[v].base && chain->values[v].isContiguous;
  }
  for (size_t s = 0; s < chain->stepCount; s++) {
    const ChainStep *step = &chain->steps[s];
    plan->isStreamed[step->result] = false;
    bool isReduced = plan->reduction && plan->reduction->source == step->result;
    if (!chain->values[step->result].base && !isReduced) plan->slots[step->result] = takeSlot(plan, isTaken);
    for (size_t k = 0; k < step->operandCount; k++) {
      size_t operand = step->operands[k];
      if (plan->slots[operand] >= 0 && lastUse[operand] == s)
        isTaken[plan->slots[operand]] = false;
    }
  }
}

/// What a step costs, in additions.
static size_t weightOf(const ChainStep *step) {
  if (step->kind == ChainStepKindBinary)
    return step->operation == BinaryOperationPower || step->operation == BinaryOperationArctangent2 ? 40 : 1;
  if (step->kind != ChainStepKindUnary) return 1;
  switch ((UnaryOperation)step->operation) {
    case UnaryOperationExponential:
    case UnaryOperationExponential2:
    case UnaryOperationLogarithm:
    case UnaryOperationTanh:
    case UnaryOperationLogistic:
    case UnaryOperationCosh: return 8;
    default: return step->operation > UnaryOperationRoundEven ? 40 : 1;
  }
}

bool axle_is_slow(const ChainStep *step) { return weightOf(step) > 8; }

static size_t weightOfAll(const ChainProgram *chain) {
  size_t weight = 1;
  for (size_t s = 0; s < chain->stepCount; s++) weight += weightOf(&chain->steps[s]);
  return weight;
}

static void planBlocks(Plan *plan) {
  const ChainProgram *chain = plan->chain;
  plan->blockLength = maximumBlock;
  for (size_t v = 0; v < chain->valueCount; v++) {
    size_t run = runOf(&chain->values[v]);
    if (run >= shortestRow && (plan->rowLength == 0 || run < plan->rowLength)) plan->rowLength = run;
  }
  // Blocks of equal length.
  if (plan->rowLength > 0)
    plan->blockLength = quotientUp(plan->rowLength, quotientUp(plan->rowLength, maximumBlock));
}

/// Returns the number of chunks.
static size_t planChunks(Plan *plan, size_t weight) {
  plan->chunkLength = larger(4 * maximumBlock, 64 * maximumBlock / larger(1, weight / 2));
  const ChainReduction *reduction = plan->reduction;
  // Whole rows are copied best in eights.
  size_t eightRows = 8 * plan->chain->rowLength;
  if (plan->copyCount > 0 && eightRows <= plan->chunkLength)
    plan->chunkLength = plan->chunkLength / eightRows * eightRows;
  plan->rangeLength = plan->chunkLength;
  if (!reduction) return quotientUp(plan->chain->count, plan->chunkLength);
  plan->tilesPerRow = quotientUp(reduction->length, reduction->tileLength);
  if (plan->tilesPerRow > 1) {
    plan->rangeLength = reduction->tileLength * reduction->inner;
    return reduction->outer * plan->tilesPerRow;
  }
  size_t row = reduction->length * reduction->inner;
  // What steps make is folded before it leaves the first-level cache.
  bool isInMemory = plan->chain->values[reduction->source].base;
  plan->rowsPerFold = larger(1, (isInMemory ? 8 * foldLength : foldLength) / row);
  plan->rowsPerChunk = quotientUp(larger(1, plan->chunkLength / row), plan->rowsPerFold) * plan->rowsPerFold;
  plan->rangeLength = plan->rowsPerFold * row;
  return quotientUp(reduction->outer, plan->rowsPerChunk);
}

// MARK: Blocks

/// The element at `position` in row-major order.
static char *elementAt(const ChainValue *value, size_t position) {
  ptrdiff_t offset = 0;
  for (size_t axis = value->rank; axis-- > 0;) {
    offset += (ptrdiff_t)(position % (size_t)value->shape[axis]) * value->strides[axis];
    position /= (size_t)value->shape[axis];
  }
  return (char *)value->base + offset * (ptrdiff_t)value->size;
}

static char *copyOf(const Plan *plan, size_t value, Memory memory) {
  return memory.copies + (size_t)plan->copies[value] * 4 * plan->rangeLength;
}

static void copyOperands(const Plan *plan, size_t start, size_t end, Memory memory) {
  for (size_t v = 0; v < plan->chain->valueCount; v++) {
    const ChainValue *value = &plan->chain->values[v];
    if (plan->copies[v] >= 0)
      axle_gather_strided(
          value->size, value->base, value->rank, value->shape, value->strides, start, copyOf(plan, v, memory),
          end - start);
  }
}

/// `rangeStart` is the first element of the copies and of the reduced value.
static void placeValues(const Plan *plan, size_t start, size_t rangeStart, Memory memory, Place *places) {
  for (size_t v = 0; v < plan->chain->valueCount; v++) {
    const ChainValue *value = &plan->chain->values[v];
    if (plan->slots[v] >= 0) {
      places[v] = (Place){memory.scratch + (size_t)plan->slots[v] * 4 * maximumBlock, 1};
    } else if (plan->copies[v] >= 0) {
      places[v] = (Place){copyOf(plan, v, memory) + (start - rangeStart) * value->size, 1};
    } else if (!value->base) {
      places[v] = (Place){memory.reduced + (start - rangeStart) * value->size, 1};
    } else if (value->isContiguous) {
      places[v] = (Place){(char *)value->base + start * value->size, 1};
    } else if (value->rank == 0) {
      places[v] = (Place){value->base, 0};
    } else {
      places[v] = (Place){elementAt(value, start), (size_t)value->strides[value->rank - 1]};
    }
  }
}

static void runStep(const ChainStep *step, size_t size, const Place *places, size_t start, size_t length) {
  Place x = places[step->operands[0]], y = places[step->operands[1]], z = places[step->operands[2]];
  char *out = places[step->result].start;
  switch (step->kind) {
    case ChainStepKindUnary: unaryBlock(step->operation, step->type, x.start, out, length); break;
    case ChainStepKindBinary:
      binaryBlock(step->operation, step->type, x.start, x.step, y.start, y.step, out, length);
      break;
    case ChainStepKindComparison:
      compareBlock(step->operation, step->type, x.start, x.step, y.start, y.step, (bool *)out, length);
      break;
    case ChainStepKindSelect:
      axle_select(size, (bool *)x.start, x.step, y.start, y.step, z.start, z.step, out, length);
      break;
    case ChainStepKindFusedMultiplyAdd:
      fusedMultiplyAddBlock(
          (float *)x.start, x.step, (float *)y.start, y.step, (float *)z.start, z.step, (float *)out, length);
      break;
    case ChainStepKindIntegerPower:
      integerPowerBlock(step->type, step->parameter, x.start, out, length);
      break;
    case ChainStepKindConvert: convertBlock(step->type, step->resultType, x.start, out, length); break;
    case ChainStepKindIsFinite: axle_is_finite(step->type, x.start, (bool *)out, length); break;
    case ChainStepKindIota: iotaBlock(step->resultType, start, out, length); break;
    case ChainStepKindFill: axle_fill(size, x.start, out, length); break;
  }
}

/// Asks for the operands of the block at `start`.
static void fetchOperands(const Plan *plan, size_t start, size_t length) {
  for (size_t v = 0; v < plan->chain->valueCount; v++) {
    const ChainValue *value = &plan->chain->values[v];
    if (plan->isStreamed[v]) fetch((const char *)value->base + start * value->size, length * value->size);
  }
}

/// Runs all steps for the elements `start ..< end`.
static void runBlocks(const Plan *plan, size_t start, size_t end, Memory memory) {
  const ChainProgram *chain = plan->chain;
  Place places[maximumValues];
  if (chain->stepCount == 0) return;
  copyOperands(plan, start, end, memory);
  for (size_t position = start, length; position < end; position += length) {
    length = smaller(plan->blockLength, end - position);
    if (plan->rowLength > 0) length = smaller(length, plan->rowLength - position % plan->rowLength);
    placeValues(plan, position, start, memory, places);
    for (size_t s = 0; s < chain->stepCount; s++) {
      runStep(&chain->steps[s], chain->values[chain->steps[s].result].size, places, position, length);
      // They come while the other steps compute.
      if (s == 0) fetchOperands(plan, position + length, smaller(plan->blockLength, end - position - length));
    }
  }
}

// MARK: Chunks

/// Folds `outer` times `length` rows, which lie at `x`.
static void fold(const ChainReduction *reduction, const char *x, size_t outer, size_t length, char *out) {
  size_t inner = reduction->inner;
  if (!reduction->isLargeSum) {
    reduceBlock(
        reduction->operation, reduction->type, x, length * inner, outer, length, inner, reduction->initial, out,
        inner);
    return;
  }
  const float *elements = (const float *)x;
  float *sums = (float *)out;
  if (inner == 1) {
    sumTiles(elements, outer, length, sums);
    return;
  }
  for (size_t o = 0; o < outer; o++)
    sumTileOfColumns(elements + o * length * inner, length, inner, sums + o * inner);
}

/// Folds `outer` times `length` rows, the first element of which is `start`, after the steps that make them.
static void runFold(
    const Plan *plan, size_t start, size_t outer, size_t length, size_t firstResult, Memory memory) {
  const ChainReduction *reduction = plan->reduction;
  const ChainValue *source = &plan->chain->values[reduction->source];
  size_t count = outer * length * reduction->inner;
  runBlocks(plan, start, start + count, memory);
  const char *x = source->base ? (char *)source->base + start * source->size : memory.reduced;
  fold(reduction, x, outer, length, (char *)reduction->out + firstResult * source->size);
}

static void runReductionChunk(const Plan *plan, size_t chunk, Memory memory) {
  const ChainReduction *reduction = plan->reduction;
  size_t inner = reduction->inner, length = reduction->length;
  if (plan->tilesPerRow > 1) {
    size_t outer = chunk / plan->tilesPerRow, row = chunk % plan->tilesPerRow * reduction->tileLength;
    runFold(
        plan, (outer * length + row) * inner, 1, smaller(reduction->tileLength, length - row), chunk * inner,
        memory);
    return;
  }
  size_t end = smaller(reduction->outer, (chunk + 1) * plan->rowsPerChunk);
  for (size_t outer = chunk * plan->rowsPerChunk; outer < end; outer += plan->rowsPerFold)
    runFold(
        plan, outer * length * inner, smaller(plan->rowsPerFold, end - outer), length, outer * inner, memory);
}

static void runChunk(void *context, size_t chunk) {
  if (axle_abandons()) return;
  const Plan *plan = context;
  bool hasReduced = plan->reduction && !plan->chain->values[plan->reduction->source].base;
  size_t blockBytes = 4 * maximumBlock, rangeBytes = 4 * plan->rangeLength;
  size_t bytes = plan->slotCount * blockBytes + (plan->copyCount + hasReduced) * rangeBytes;
  char *block = axle_take_block(bytes);
  if (!block) abort();
  Memory memory = {
      .scratch = block, .copies = block + plan->slotCount * blockBytes,
      .reduced = block + plan->slotCount * blockBytes + plan->copyCount * rangeBytes};
  FloatModes saved = flushSubnormals();
  if (plan->reduction) {
    runReductionChunk(plan, chunk, memory);
  } else {
    size_t start = chunk * plan->chunkLength;
    runBlocks(plan, start, smaller(plan->chain->count, start + plan->chunkLength), memory);
  }
  restoreModes(saved);
  axle_give_block(block, bytes);
}

void axle_run_chain(const ChainProgram *chain, const ChainReduction *reduction) {
  Plan plan = {.chain = chain, .reduction = reduction};
  size_t weight = weightOfAll(chain);
  planBlocks(&plan);
  assignSlots(&plan);
  size_t chunkCount = planChunks(&plan, weight);
  if (chain->count * weight >= shortestJob) {
    axle_run_chunks(chunkCount, runChunk, &plan);
  } else {
    for (size_t chunk = 0; chunk < chunkCount; chunk++) runChunk(&plan, chunk);
  }
}
