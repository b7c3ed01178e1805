#include "lapack.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "apart.h"
#include "interrupt.h"
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

// MARK: - Calls

/// Memory that a call reads or writes.
typedef struct Numbers {
  void *data;
  size_t count;
  bool isConstant;
} Numbers;

static const size_t numberBytes = sizeof(float);

/// A routine with its operands; which of the fields mean something is the routine's affair.
typedef struct Call {
  void (*routine)(const struct Call *);
  size_t batch, m, n, count;
  bool isLower, isFull;
  TriangularForm form;
  Numbers numbers[4];
} Call;

static void perform(void *context) {
  const Call *call = context;
  FloatModes saved = flushSubnormals();
  call->routine(call);
  restoreModes(saved);
}

/// A call of a matrix with so many products of elements takes some milliseconds.
static const double apartFrom = 1 << 24;

static void drop(void *context) {
  Call *call = context;
  for (int i = 0; i < 4; i++) free(call->numbers[i].data);
  free(call);
}

/// The same call on memory of its own; null where there is not enough.
static Call *copied(const Call *call) {
  Call *copy = malloc(sizeof *copy);
  if (!copy) return NULL;
  *copy = *call;
  bool hasRoom = true;
  for (int i = 0; i < 4; i++) {
    const Numbers *from = &call->numbers[i];
    void *data = copy->numbers[i].data = from->data ? malloc(from->count * numberBytes) : NULL;
    if (data) memcpy(data, from->data, from->count * numberBytes);
    hasRoom &= !from->data || data;
  }
  if (hasRoom) return copy;
  drop(copy);
  return NULL;
}

/// Nobody sees the results of a call that was left, but the operations behind it run into them: an index among them
/// is to be one.
static void clearResults(const Call *call) {
  for (int i = 0; i < 4; i++)
    if (call->numbers[i].data && !call->numbers[i].isConstant)
      memset(call->numbers[i].data, 0, call->numbers[i].count * numberBytes);
}

/// Runs a long call apart, and any other one here; `products` says how long one for a matrix is.
static void make(Call call, double products) {
  if (axle_abandons()) return clearResults(&call);
  prepare();
  Call *copy = products < apartFrom ? NULL : copied(&call);
  if (!copy) {
    perform(&call);
  } else if (axle_run_apart(perform, drop, copy)) {
    for (int i = 0; i < 4; i++)
      if (call.numbers[i].data && !call.numbers[i].isConstant)
        memcpy(call.numbers[i].data, copy->numbers[i].data, call.numbers[i].count * numberBytes);
    drop(copy);
  }
  if (axle_has_abandoned()) clearResults(&call);
}

// MARK: - Routines

bool axle_has_lapack(void) { return true; }

/// Whether to go on with matrix `b`.
static bool goesOn(const Call *call, size_t b) { return b < call->batch && !axle_abandons_apart(); }

static void lu(const Call *call) {
  float *a = call->numbers[0].data;
  int32_t *pivots = call->numbers[1].data, *permutation = call->numbers[2].data;
  int rows = (int)call->m, columns = (int)call->n, rank = smaller(call->m, call->n), info;
  for (size_t b = 0; goesOn(call, b); b++, a += call->m * call->n, pivots += rank, permutation += rows) {
    sgetrf_(&rows, &columns, a, &rows, pivots, &info);
    for (int i = 0; i < rows; i++) permutation[i] = i;
    for (int i = 0; i < rank; i++) {
      int32_t row = pivots[i] -= 1, moved = permutation[i];
      permutation[i] = permutation[row];
      permutation[row] = moved;
    }
  }
}

void axle_lu(size_t batch, size_t m, size_t n, float *a, int32_t *pivots, int32_t *permutation) {
  size_t rank = (size_t)smaller(m, n);
  make((Call){lu, batch, m, n,
              .numbers = {{a, batch * m * n}, {pivots, batch * rank}, {permutation, batch * m}}},
       (double)m * n * rank);
}

static void cholesky(const Call *call) {
  float *a = call->numbers[0].data;
  int size = (int)call->n, info;
  for (size_t b = 0; goesOn(call, b); b++, a += call->n * call->n) {
    spotrf_("L", &size, a, &size, &info, 1);
    // The routine may take a NaN on the diagonal for a positive number.
    for (size_t i = 0; i < call->n && info == 0; i++) info = isnan(a[i * call->n + i]);
    if (info != 0) fillWithNaN(a, call->n * call->n);
  }
}

void axle_cholesky(size_t batch, size_t n, float *a) {
  make((Call){cholesky, batch, n, n, .numbers = {{a, batch * n * n}}}, (double)n * n * n);
}

static void triangularSolve(const Call *call) {
  float *a = call->numbers[0].data, *b = call->numbers[1].data;
  TriangularForm form = call->form;
  int rows = (int)call->m, columns = (int)call->n, size = form.isLeft ? rows : columns;
  float one = 1;
  for (size_t i = 0; goesOn(call, i); i++, a += size * size, b += call->m * call->n)
    strsm_(
        form.isLeft ? "L" : "R", form.isLower ? "L" : "U", form.isTransposed ? "T" : "N",
        form.hasUnitDiagonal ? "U" : "N", &rows, &columns, &one, a, &size, b, &rows, 1, 1, 1, 1);
}

void axle_triangular_solve(TriangularForm form, size_t batch, size_t m, size_t n, const float *a, float *b) {
  size_t size = form.isLeft ? m : n;
  make((Call){triangularSolve, batch, m, n, .form = form,
              .numbers = {{(float *)a, batch * size * size, .isConstant = true}, {b, batch * m * n}}},
       (double)m * n * size);
}

static void qr(const Call *call) {
  float *a = call->numbers[0].data, *factors = call->numbers[1].data;
  int rows = (int)call->m, columns = (int)call->n, rank = smaller(call->m, call->n), info, query = -1;
  float best;
  sgeqrf_(&rows, &columns, a, &rows, factors, &best, &query, &info);
  int workSize = (int)best;
  float *work = scratch((size_t)workSize * sizeof *work);
  for (size_t b = 0; goesOn(call, b); b++, a += call->m * call->n, factors += rank)
    sgeqrf_(&rows, &columns, a, &rows, factors, work, &workSize, &info);
  free(work);
}

void axle_qr(size_t batch, size_t m, size_t n, float *a, float *factors) {
  size_t rank = (size_t)smaller(m, n);
  make((Call){qr, batch, m, n, .numbers = {{a, batch * m * n}, {factors, batch * rank}}}, (double)m * n * rank);
}

/* A reflector that does nothing is scaled by -0, so the zeros below the diagonal are negative; some routines write 0. */
static void negateZeros(const Call *call, float *a, const float *factors) {
  for (size_t j = 0; j < call->count && factors[j] == 0; j++)
    for (size_t i = j + 1; i < call->m; i++)
      if (a[j * call->m + i] == 0) a[j * call->m + i] = -0.0f;
}

static void householderProduct(const Call *call) {
  float *a = call->numbers[0].data, *factors = call->numbers[1].data;
  int rows = (int)call->m, columns = (int)call->n, reflectors = (int)call->count, info, query = -1;
  float best;
  sorgqr_(&rows, &columns, &reflectors, a, &rows, factors, &best, &query, &info);
  int workSize = (int)best;
  float *work = scratch((size_t)workSize * sizeof *work);
  for (size_t b = 0; goesOn(call, b); b++, a += call->m * call->n, factors += call->count)
  {
    sorgqr_(&rows, &columns, &reflectors, a, &rows, factors, work, &workSize, &info);
    negateZeros(call, a, factors);
  }
  free(work);
}

void axle_householder_product(size_t batch, size_t m, size_t n, size_t count, float *a, const float *factors) {
  make((Call){householderProduct, batch, m, n, count,
              .numbers = {{a, batch * m * n}, {(float *)factors, batch * count, .isConstant = true}}},
       (double)m * n * count);
}

static void eigh(const Call *call) {
  float *a = call->numbers[0].data, *eigenvalues = call->numbers[1].data;
  const char *uplo = call->isLower ? "L" : "U";
  int size = (int)call->n, info, query = -1, bestIntegers;
  float best;
  ssyevd_("V", uplo, &size, a, &size, eigenvalues, &best, &query, &bestIntegers, &query, &info, 1, 1);
  int workSize = (int)best;
  float *work = scratch((size_t)workSize * sizeof *work);
  int *integers = scratch((size_t)bestIntegers * sizeof *integers);
  for (size_t b = 0; goesOn(call, b); b++, a += call->n * call->n, eigenvalues += call->n) {
    ssyevd_("V", uplo, &size, a, &size, eigenvalues, work, &workSize, integers, &bestIntegers, &info, 1, 1);
    if (info == 0) continue;
    fillWithNaN(a, call->n * call->n);
    fillWithNaN(eigenvalues, call->n);
  }
  free(integers);
  free(work);
}

void axle_eigh(size_t batch, size_t n, bool isLower, float *a, float *eigenvalues) {
  make((Call){eigh, batch, n, n, .isLower = isLower,
              .numbers = {{a, batch * n * n}, {eigenvalues, batch * n}}},
       (double)n * n * n);
}

static void svd(const Call *call) {
  float *a = call->numbers[0].data, *s = call->numbers[1].data, *u = call->numbers[2].data,
        *vt = call->numbers[3].data;
  int rows = (int)call->m, columns = (int)call->n, rank = smaller(call->m, call->n), info, query = -1;
  const char *job = !u ? "N" : call->isFull ? "A" : "S";
  int rightRows = call->isFull ? columns : rank;
  size_t uCount = call->numbers[2].count / call->batch, vtCount = call->numbers[3].count / call->batch;
  float best;
  int *integers = scratch(8 * (size_t)rank * sizeof *integers);
  sgesdd_(job, &rows, &columns, a, &rows, s, u, &rows, vt, &rightRows, &best, &query, integers, &info, 1);
  int workSize = (int)best;
  float *work = scratch((size_t)workSize * sizeof *work);
  for (size_t b = 0; goesOn(call, b); b++, a += call->m * call->n, s += rank, u += uCount, vt += vtCount) {
    sgesdd_(job, &rows, &columns, a, &rows, s, u, &rows, vt, &rightRows, work, &workSize, integers, &info, 1);
    if (info == 0) continue;
    fillWithNaN(s, (size_t)rank);
    fillWithNaN(u, uCount);
    fillWithNaN(vt, vtCount);
  }
  free(work);
  free(integers);
}

void axle_svd(size_t batch, size_t m, size_t n, bool isFull, float *a, float *s, float *u, float *vt) {
  size_t rank = (size_t)smaller(m, n);
  size_t uCount = u ? m * (isFull ? m : rank) : 0, vtCount = u ? n * (isFull ? n : rank) : 0;
  make((Call){svd, batch, m, n, .isFull = isFull,
              .numbers = {{a, batch * m * n}, {s, batch * rank}, {u, batch * uCount}, {vt, batch * vtCount}}},
       (double)m * n * rank);
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
