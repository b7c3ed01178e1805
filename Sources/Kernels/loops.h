#ifndef AXLE_LOOPS_H
#define AXLE_LOOPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define AXLE_WATCHES_THREADS
#endif
#endif

// One source, compiled for each level of the CPU; the loader picks the best version. What picks it would be watched by
// ThreadSanitizer before that is awake, so there is one version then.
#if defined(__x86_64__) && defined(__linux__) && !defined(AXLE_WATCHES_THREADS)
#define AXLE_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define AXLE_CLONES
#endif

/// Whether the loops run at the highest level: 32 vector registers of 16 floats, where the others have 16 of 8.
static inline bool hasWideVectors(void) {
#if defined(__x86_64__) && defined(__linux__)
  return __builtin_cpu_supports("x86-64-v4");
#else
  return false;
#endif
}

#define AXLE_INLINE static inline __attribute__((always_inline))

AXLE_INLINE size_t smaller(size_t x, size_t y) { return x < y ? x : y; }
AXLE_INLINE size_t larger(size_t x, size_t y) { return x > y ? x : y; }
AXLE_INLINE size_t quotientUp(size_t x, size_t y) { return (x + y - 1) / y; }

/// Asks for memory that will be read soon. It may lie behind the end of what there is.
AXLE_INLINE void fetch(const void *start, size_t bytes) {
  enum { line = 64 };
  for (size_t byte = 0; byte < bytes; byte += line) __builtin_prefetch((const char *)start + byte);
}

#endif
