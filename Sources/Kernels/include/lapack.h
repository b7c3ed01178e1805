#ifndef AXLE_LAPACK_H
#define AXLE_LAPACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The decompositions of LAPACK, by way of OpenBLAS: the routines that JAX calls on CPUs, hence its signs and orders.
// Each works on `batch` matrices of float32, one after the other in memory, each column by column. Where a routine
// fails, its results are NaN. No matrix is empty.

/// Whether Axle was built with OpenBLAS. The functions below may be called only then.
bool axle_has_lapack(void);

/// `(m, n)` matrices become L (its ones left out) and U. `pivots` has `min(m, n)` numbers each: the row that was
/// swapped with this one. `permutation` has `m`: where each row comes from.
void axle_lu(size_t batch, size_t m, size_t n, float *a, int32_t *pivots, int32_t *permutation);

/// The lower triangle becomes L of `L · Lᵀ`; the upper one stays as it is.
void axle_cholesky(size_t batch, size_t n, float *a);

typedef struct TriangularForm {
  bool isLeft, isLower, isTransposed, hasUnitDiagonal;
} TriangularForm;

/// `b`, `m` by `n`, becomes x of `a · x = b`, or of `x · a = b`.
void axle_triangular_solve(TriangularForm form, size_t batch, size_t m, size_t n, const float *a, float *b);

/// `(m, n)` matrices become R and, below it, the reflectors, whose `min(m, n)` factors are `factors`.
void axle_qr(size_t batch, size_t m, size_t n, float *a, float *factors);

/// The first `n` columns of the product of the `count` reflectors in `a`, `m` by `n`, take their place.
void axle_householder_product(size_t batch, size_t m, size_t n, size_t count, float *a, const float *factors);

/// Symmetric matrices, of which one triangle is read, become their eigenvectors.
void axle_eigh(size_t batch, size_t n, bool isLower, float *a, float *eigenvalues);

/// `a` is overwritten. `u` has `m` columns or `min(m, n)`, `vt` as many rows or `n`. Without `u` and `vt` only the
/// singular values are computed.
void axle_svd(size_t batch, size_t m, size_t n, bool isFull, float *a, float *s, float *u, float *vt);

#endif
