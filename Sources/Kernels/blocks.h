#ifndef AXLE_BLOCKS_H
#define AXLE_BLOCKS_H

// The kernels without their change of the float modes: a chain switches those once for all of its blocks.

#include "kernels.h"

void unaryBlock(UnaryOperation operation, KernelType type, const void *x, void *out, size_t count);
void binaryBlock(
    BinaryOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    void *out, size_t count);
void compareBlock(
    ComparisonOperation operation, KernelType type, const void *x, size_t xStep, const void *y, size_t yStep,
    bool *out, size_t count);
void fusedMultiplyAddBlock(
    const float *x, size_t xStep, const float *y, size_t yStep, const float *z, size_t zStep, float *out,
    size_t count);
void integerPowerBlock(KernelType type, int32_t exponent, const void *x, void *out, size_t count);
void convertBlock(KernelType from, KernelType to, const void *x, void *out, size_t count);
/// `out[i] = start + i`, rounded to the type.
void iotaBlock(KernelType type, size_t start, void *out, size_t count);

void reduceBlock(
    ReductionOperation operation, KernelType type, const void *x, size_t xOuterStride, size_t outer,
    size_t length, size_t inner, const void *initial, void *out, size_t outOuterStride);
/// The sums of the neighbours in each of some tiles, and the sums of the columns of one (sum.c).
void sumTiles(const float *x, size_t rows, size_t length, float *out);
void sumTileOfColumns(const float *x, size_t rows, size_t columns, float *out);

#endif
