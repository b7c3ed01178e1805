// In which order JAX adds the products of float32 matrices. XLA leaves them to YNNPACK, which has many kernels: each
// computes a block of the result at a time, and those that keep several partial sums of an element add in an order of
// their own. YNNPACK estimates what a product would cost with each kernel and takes the cheapest; it cuts the result into
// tasks, and the sums into pieces that stay in the cache, and chooses again for each task.
//
// The figures of the estimate are facts of google/XNNPACK (ynnpack/kernels/dot and ynnpack/subgraph/dot.cc, June 2026). They
// are those of a processor with AVX-512, whatever the processor: so a program prints the same everywhere. The orders that
// follow from them were compared with JAX 0.10.2 bit by bit, for several thousand shapes.
#include "sumorder.h"

#include <math.h>

#include "loops.h"

/// A kernel computes blocks of `rows` times `columns` elements, with vectors of `width` columns.
typedef struct {
  uint8_t rows, columns, lanes, width;
  bool isFused, takesUnpacked;
} DotKernel;

// In the order in which they are tried: of two equally cheap ones the first one is taken.
static const DotKernel kernels[] = {
    {1, 64, 1, 16, true, true},  {2, 64, 1, 16, true, true},  {3, 64, 1, 16, true, true},  {4, 64, 1, 16, true, true},
    {5, 64, 1, 16, true, true},  {1, 32, 1, 16, true, true},  {2, 32, 1, 16, true, true},  {3, 32, 1, 16, true, true},
    {4, 32, 1, 16, true, true},  {5, 32, 1, 16, true, true},  {5, 16, 1, 16, true, true},

    {1, 32, 2, 8, true, false},  {2, 32, 2, 8, true, false},  {3, 32, 2, 8, true, false},  {4, 32, 2, 8, true, false},
    {5, 32, 2, 8, true, false},  {1, 16, 2, 8, true, false},  {4, 16, 2, 8, true, false},  {4, 8, 2, 8, true, false},
    {8, 8, 2, 8, true, false},

    {1, 32, 4, 4, true, false},  {2, 32, 4, 4, true, false},  {1, 16, 4, 4, true, false},  {3, 16, 4, 4, true, false},
    {4, 16, 4, 4, true, false},  {5, 16, 4, 4, true, false},  {2, 8, 4, 4, true, false},   {4, 8, 4, 4, true, false},
    {6, 8, 4, 4, true, false},   {4, 4, 4, 4, true, false},   {8, 4, 4, 4, true, false},

    {1, 32, 1, 8, true, true},   {2, 32, 1, 8, true, true},   {1, 16, 1, 8, true, true},   {2, 16, 1, 8, true, true},
    {3, 16, 1, 8, true, true},   {4, 16, 1, 8, true, true},   {5, 16, 1, 8, true, true},   {6, 16, 1, 8, true, true},
    {8, 8, 1, 8, true, true},

    {1, 16, 2, 4, true, false},  {2, 16, 2, 4, true, false},  {1, 8, 2, 4, true, false},   {3, 8, 2, 4, true, false},
    {4, 8, 2, 4, true, false},   {5, 8, 2, 4, true, false},   {6, 8, 2, 4, true, false},   {4, 4, 2, 4, true, false},
    {5, 4, 2, 4, true, false},   {6, 4, 2, 4, true, false},   {8, 4, 2, 4, true, false},

    {1, 32, 1, 8, false, true},  {2, 32, 1, 8, false, true},  {1, 16, 1, 8, false, true},  {2, 16, 1, 8, false, true},
    {3, 16, 1, 8, false, true},  {4, 16, 1, 8, false, true},  {4, 8, 1, 8, false, true},   {6, 8, 1, 8, false, true},
    {8, 8, 1, 8, false, true},

    {1, 16, 1, 4, false, false}, {2, 16, 1, 4, false, false}, {3, 16, 1, 4, false, false}, {1, 8, 1, 4, false, false},
    {2, 8, 1, 4, false, false},  {3, 8, 1, 4, false, false},  {4, 8, 1, 4, false, false},  {4, 4, 1, 4, false, false},
    {6, 4, 1, 4, false, false},  {8, 4, 1, 4, false, false},
};

/// The rows of a product whose size is not looked at yet, and the floats that a cache is taken to hold.
enum { unknownRows = 2048, cachedFloats = 32768, leastUnpackedColumns = 16, mostUnpackedBlocks = 10 };

static float costOf(const DotKernel *kernel, size_t rows, size_t columns, size_t depth) {
#pragma STDC FP_CONTRACT OFF
  size_t loads = kernel->rows * 5 + (size_t)(kernel->columns / kernel->width) * 11 + 9;
  float size = (float)(kernel->width * kernel->lanes) * 1e-4f, block = (float)loads + size;
  return (float)quotientUp(rows, kernel->rows) * (float)quotientUp(columns, kernel->columns) *
      (float)quotientUp(depth, kernel->lanes) * block;
}

/// What a kernel must be like: with so many lanes, or any number (0); for a right operand whose columns are packed in
/// groups of a multiple of its width, or not at all.
typedef struct { size_t lanes, packedColumns; bool takesUnpacked; } Demand;

/// The cheapest kernel; what it costs, in `cost`.
static const DotKernel *cheapest(size_t rows, size_t columns, size_t depth, Demand demand, float *cost) {
  const DotKernel *best = NULL;
  *cost = INFINITY;
  for (size_t i = 0; i < sizeof kernels / sizeof *kernels; i++) {
    const DotKernel *kernel = &kernels[i];
    if (demand.lanes && kernel->lanes != demand.lanes) continue;
    if (!kernel->takesUnpacked && (demand.takesUnpacked || demand.packedColumns % kernel->width != 0)) continue;
    float here = costOf(kernel, rows, columns, depth);
    if (here < *cost) *cost = here, best = kernel;
  }
  return best;
}

/// How many rows and columns of the result make a task.
static void chooseTask(size_t *rows, size_t *columns, size_t depth, size_t blockColumns) {
  enum { mostDepth = 1024, leastSide = 64, mostCost = 1024 * 64, mostArea = 256 * 256, firstRows = 16, aspect = 4 };
  size_t m = *rows, n = *columns, cost = smaller(depth, mostDepth);
  size_t least = smaller(m, leastSide) * smaller(n, leastSide);
  size_t taskColumns = smaller(n, blockColumns), taskRows = smaller(m, firstRows);
  for (;;) {
    size_t area = taskRows * taskColumns;
    if (area >= least && ((taskRows + taskColumns) * cost >= mostCost || area >= mostArea)) break;
    if ((aspect * taskColumns <= taskRows || taskRows >= m) && taskColumns < n) taskColumns *= 2;
    else if ((taskRows <= aspect * taskColumns || taskColumns >= n) && taskRows < m) taskRows *= 2;
    else break;
  }
  *rows = smaller(taskRows, 32768);
  *columns = n <= blockColumns ? n : smaller(taskColumns, 65536);
}

static bool areEqual(SumOrder a, SumOrder b) {
  return a.lanes == b.lanes && a.isFused == b.isFused && a.depth == b.depth;
}

static ProductPlan makePlan(size_t rows, size_t columns, size_t depth, bool isTransposed) {
  // The first choice does not look at the rows. It says how the right operand is packed, if it is.
  float packedCost, unpackedCost;
  const DotKernel *packing = cheapest(unknownRows, columns, depth, (Demand){0}, &packedCost);
  bool isPacked = isTransposed;
  const DotKernel *unpacked = packing;
  if (!isTransposed) {
    unpackedCost = packedCost;
    if (packing->lanes != 1)
      unpacked = cheapest(unknownRows, columns, depth, (Demand){.lanes = 1, .takesUnpacked = true}, &unpackedCost);
    isPacked = !unpacked->takesUnpacked || unpackedCost > packedCost * 2 ||
        quotientUp(rows, unpacked->rows) > mostUnpackedBlocks;
  }
  size_t lanes = isPacked ? packing->lanes : 1, wholeDepth = depth / lanes * lanes;
  size_t blockColumns = larger(leastUnpackedColumns, unpacked->columns);
  if (isPacked) {
    size_t blocks = larger(1, cachedFloats / (packing->columns * depth));
    blockColumns = smaller(quotientUp(columns, packing->width) * packing->width, packing->columns * blocks);
    blockColumns = larger(blockColumns, packing->width);
  }
  size_t taskRows = rows, taskColumns = columns;
  chooseTask(&taskRows, &taskColumns, isPacked ? quotientUp(depth, lanes) * lanes : depth, blockColumns);

  // Tasks at the end are smaller, and may have another kernel.
  ProductPlan plan = {rows / taskRows * taskRows, columns / taskColumns * taskColumns, {{{0}}}};
  size_t rowsOf[] = {smaller(taskRows, rows), rows % taskRows};
  size_t columnsOf[] = {smaller(taskColumns, columns), columns % taskColumns};
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++) {
      size_t m = rowsOf[i] ? rowsOf[i] : rowsOf[0], n = columnsOf[j] ? columnsOf[j] : columnsOf[0];
      size_t groups = isPacked ? blockColumns : n;
      float cost;
      const DotKernel *kernel = cheapest(
          m, n, wholeDepth, (Demand){.lanes = lanes, .packedColumns = groups, .takesUnpacked = !isPacked}, &cost);
      size_t piece = cachedFloats / (groups * lanes) * lanes;
      plan.orders[i][j] = (SumOrder){lanes, kernel->isFused, piece ? piece : larger(wholeDepth, 1)};
    }
  if (areEqual(plan.orders[0][0], plan.orders[1][0]) && areEqual(plan.orders[0][1], plan.orders[1][1]))
    plan.rowEdge = rows;
  if (areEqual(plan.orders[0][0], plan.orders[0][1]) && areEqual(plan.orders[1][0], plan.orders[1][1]))
    plan.columnEdge = columns;
  return plan;
}

ProductPlan axle_plan_product(size_t rows, size_t columns, size_t depth, bool isTransposed) {
  // Programs repeat few shapes many times.
  enum { kept = 16 };
  static _Thread_local struct { size_t rows, columns, depth; bool isTransposed; ProductPlan plan; } plans[kept];
  size_t place = (rows * 31 + columns * 7 + depth * 3 + isTransposed) % kept;
  if (plans[place].rows != rows || plans[place].columns != columns || plans[place].depth != depth ||
      plans[place].isTransposed != isTransposed) {
    plans[place].rows = rows, plans[place].columns = columns, plans[place].depth = depth;
    plans[place].isTransposed = isTransposed;
    plans[place].plan = makePlan(rows, columns, depth, isTransposed);
  }
  return plans[place].plan;
}
