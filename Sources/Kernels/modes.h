#ifndef AXLE_MODES_H
#define AXLE_MODES_H

// XLA computes with subnormals flushed to zero, in operands and results. Python's floats do not, so the modes
// are on only while a kernel runs.

#if defined(__x86_64__)
#include <immintrin.h>

typedef unsigned int FloatModes;
static inline FloatModes flushSubnormals(void) {
  FloatModes saved = _mm_getcsr();
  _mm_setcsr(saved | 0x8040);  // flush to zero | denormals are zero
  return saved;
}
static inline void restoreModes(FloatModes saved) { _mm_setcsr(saved); }

#elif defined(__aarch64__)
#include <stdint.h>

typedef uint64_t FloatModes;
static inline FloatModes flushSubnormals(void) {
  FloatModes saved;
  __asm__ volatile("mrs %0, fpcr" : "=r"(saved));
  __asm__ volatile("msr fpcr, %0" ::"r"(saved | (1u << 24)));
  return saved;
}
static inline void restoreModes(FloatModes saved) { __asm__ volatile("msr fpcr, %0" ::"r"(saved)); }

#else
typedef int FloatModes;
static inline FloatModes flushSubnormals(void) { return 0; }
static inline void restoreModes(FloatModes saved) { (void)saved; }
#endif

#endif
