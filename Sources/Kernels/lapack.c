#include "lapack.h"

#include <math.h>
#include <stdlib.h>

#include "modes.h"

#if AXLE_OPENBLAS

// MARK: - OpenBLAS without its start-up

// OpenBLAS looks at the processor before `main`, which costs a tenth of Axle's start. The linker gives its call to a
// function that does nothing (`--wrap`, see Package.swift), and the look is taken when the first routine is called.
void __real_gotoblas_dynamic_init(void);
void __wrap_gotoblas_dynamic_init(void);
void __wrap_gotoblas_dynamic_init(void) {}

static void prepare(void) {
  static bool isPrepared;
  if (isPrepared) return;
  isPrepared = true;
  __real_gotoblas_dynamic_init();
}

/// The one function of Fortran's runtime library that LAPACK calls: the library would have a start-up of its own.
void _gfortran_concat_string(size_t size, char *out, size_t leftSize, const char *left, size_t rightSize, const char *right);
void _gfortran_concat_string(
    size_t size, char *out, size_t leftSize, const char *left, size_t rightSize, const char *right) {
  for (size_t i = 0; i < size; i++)
    out[i] = i < leftSize ? left[i] : i - leftSize < rightSize ? right[i - leftSize] : ' ';
}

// MARK: - Fortran's routines

// Texts are followed, at the end of the arguments, by their lengths.
void sgetrf_(const int *m, const int *n, float *a, const int *lda, int *pivots, int *info);
void spotrf_(const char *uplo, const int *n, float *a, const int *lda, int *info, size_t);
void strsm_(
    const char *side, const char *uplo, const char *trans, const char *diag, const int *m, const int *n,
    const float *alpha, const float *a, const int *lda, float *b, const int *ldb, size_t, size_t, size_t, size_t);
void sgeqrf_(
    const int *m, const int *n, float *a, const int *lda, float *factors, float *work, const int *workSize, int *info);
void sorgqr_(
    const int *m, const int *n, const int *k, float *a, const int *lda, const float *factors, float *work,
    const int *workSize, int *info);
void ssyevd_(
    const char *job, const char *uplo, const int *n, float *a, const int *lda, float *w, float *work,
    const int *workSize, int *integers, const int *integersSize, int *info, size_t, size_t);
void sgesdd_(
    const char *job, const int *m, const int *n, float *a, const int *lda, float *s, float *u, const int *ldu,
    float *vt, const int *ldvt, float *work, const int *workSize, int *integers, int *info, size_t);

static void *scratch(size_t bytes) {
  void *memory = malloc(bytes > 0 ? bytes : 1);
  if (!memory) abort();
  return memory;
}

static void fillWithNaN(float *x, size_t count) {
  for (size_t i = 0; i < count; i++) x[i] = NAN;
}

static int smaller(size_t m, size_t n) { return (int)(m < n ? m : n); }

bool axle_has_lapack(void) { return true; }

void axle_lu(size_t batch, size_t m, size_t n, float *a, int32_t *pivots, int32_t *permutation) {
  prepare();
  FloatModes saved = flushSubnormals();
  int rows = (int)m, columns = (int)n, info;
  for (size_t b = 0; b < batch; b++, a += m * n, pivots += smaller(m, n), permutation += m) {
    sgetrf_(&rows, &columns, a, &rows, pivots, &info);
    for (int i = 0; i < rows; i++) permutation[i] = i;
    for (int i = 0; i < smaller(m, n); i++) {
      int32_t row = pivots[i] -= 1, moved = permutation[i];
      permutation[i] = permutation[row];
      permutation[row] = moved;
    }
  }
  restoreModes(saved);
}

void axle_cholesky(size_t batch, size_t n, float *a) {
  prepare();
  FloatModes saved = flushSubnormals();
  int size = (int)n, info;
  for (size_t b = 0; b < batch; b++, a += n * n) {
    spotrf_("L", &size, a, &size, &info, 1);
    if (info != 0) fillWithNaN(a, n * n);
  }
  restoreModes(saved);
}

void axle_triangular_solve(TriangularForm form, size_t batch, size_t m, size_t n, const float *a, float *b) {
  prepare();
  FloatModes saved = flushSubnormals();
  int rows = (int)m, columns = (int)n, size = form.isLeft ? rows : columns;
  float one = 1;
  for (size_t i = 0; i < batch; i++, a += size * size, b += m * n)
    strsm_(
        form.isLeft ? "L" : "R", form.isLower ? "L" : "U", form.isTransposed ? "T" : "N",
        form.hasUnitDiagonal ? "U" : "N", &rows, &columns, &one, a, &size, b, &rows, 1, 1, 1, 1);
  restoreModes(saved);
}

void axle_qr(size_t batch, size_t m, size_t n, float *a, float *factors) {
  prepare();
  FloatModes saved = flushSubnormals();
  int rows = (int)m, columns = (int)n, info, query = -1;
  float best;
  sgeqrf_(&rows, &columns, a, &rows, factors, &best, &query, &info);
  int workSize = (int)best;
  float *work = scratch((size_t)workSize * sizeof *work);
  for (size_t b = 0; b < batch; b++, a += m * n, factors += smaller(m, n))
    sgeqrf_(&rows, &columns, a, &rows, factors, work, &workSize, &info);
  free(work);
  restoreModes(saved);
}

void axle_householder_product(size_t batch, size_t m, size_t n, size_t count, float *a, const float *factors) {
  prepare();
  FloatModes saved = flushSubnormals();
  int rows = (int)m, columns = (int)n, reflectors = (int)count, info, query = -1;
  float best;
  sorgqr_(&rows, &columns, &reflectors, a, &rows, factors, &best, &query, &info);
  int workSize = (int)best;
  float *work = scratch((size_t)workSize * sizeof *work);
  for (size_t b = 0; b < batch; b++, a += m * n, factors += count)
    sorgqr_(&rows, &columns, &reflectors, a, &rows, factors, work, &workSize, &info);
  free(work);
  restoreModes(saved);
}

void axle_eigh(size_t batch, size_t n, bool isLower, float *a, float *eigenvalues) {
  prepare();
  FloatModes saved = flushSubnormals();
  const char *uplo = isLower ? "L" : "U";
  int size = (int)n, info, query = -1, bestIntegers;
  float best;
  ssyevd_("V", uplo, &size, a, &size, eigenvalues, &best, &query, &bestIntegers, &query, &info, 1, 1);
  int workSize = (int)best;
  float *work = scratch((size_t)workSize * sizeof *work);
  int *integers = scratch((size_t)bestIntegers * sizeof *integers);
  for (size_t b = 0; b < batch; b++, a += n * n, eigenvalues += n) {
    ssyevd_("V", uplo, &size, a, &size, eigenvalues, work, &workSize, integers, &bestIntegers, &info, 1, 1);
    if (info == 0) continue;
    fillWithNaN(a, n * n);
    fillWithNaN(eigenvalues, n);
  }
  free(integers);
  free(work);
  restoreModes(saved);
}

void axle_svd(size_t batch, size_t m, size_t n, bool isFull, float *a, float *s, float *u, float *vt) {
  prepare();
  FloatModes saved = flushSubnormals();
  int rows = (int)m, columns = (int)n, rank = smaller(m, n), info, query = -1;
  const char *job = !u ? "N" : isFull ? "A" : "S";
  int rightRows = isFull ? columns : rank;
  size_t uCount = u ? m * (isFull ? m : (size_t)rank) : 0, vtCount = u ? n * (size_t)rightRows : 0;
  float best;
  int *integers = scratch(8 * (size_t)rank * sizeof *integers);
  sgesdd_(job, &rows, &columns, a, &rows, s, u, &rows, vt, &rightRows, &best, &query, integers, &info, 1);
  int workSize = (int)best;
  float *work = scratch((size_t)workSize * sizeof *work);
  for (size_t b = 0; b < batch; b++, a += m * n, s += rank, u += uCount, vt += vtCount) {
    sgesdd_(job, &rows, &columns, a, &rows, s, u, &rows, vt, &rightRows, work, &workSize, integers, &info, 1);
    if (info == 0) continue;
    fillWithNaN(s, (size_t)rank);
    fillWithNaN(u, uCount);
    fillWithNaN(vt, vtCount);
  }
  free(work);
  free(integers);
  restoreModes(saved);
}

#else

bool axle_has_lapack(void) { return false; }

#define REQUIRES_OPENBLAS { abort(); }

void axle_lu(size_t batch, size_t m, size_t n, float *a, int32_t *pivots, int32_t *permutation) REQUIRES_OPENBLAS
void axle_cholesky(size_t batch, size_t n, float *a) REQUIRES_OPENBLAS
void axle_triangular_solve(TriangularForm form, size_t batch, size_t m, size_t n, const float *a, float *b)
    REQUIRES_OPENBLAS
void axle_qr(size_t batch, size_t m, size_t n, float *a, float *factors) REQUIRES_OPENBLAS
void axle_householder_product(size_t batch, size_t m, size_t n, size_t count, float *a, const float *factors)
    REQUIRES_OPENBLAS
void axle_eigh(size_t batch, size_t n, bool isLower, float *a, float *eigenvalues) REQUIRES_OPENBLAS
void axle_svd(size_t batch, size_t m, size_t n, bool isFull, float *a, float *s, float *u, float *vt) REQUIRES_OPENBLAS

#endif
