// Which version of the kernels runs. Loops marked AXLE_CLONES are compiled for several levels of x86-64, and when the
// program is loaded the linker's resolvers pick the highest one that the processor has. AXLE_CPU_LEVEL=x86-64-v3 or
// =x86-64 makes them stop below: every version can be tested on one machine.
//
// The resolvers ask libgcc what the processor can do, before anything else of the program has run: the question is
// routed through here (`--wrap` in Package.swift), and the answer is cut down. Nothing but system calls works by then.
#if defined(__x86_64__) && defined(__linux__)
#include <fcntl.h>
#include <stddef.h>
#include <sys/syscall.h>

/// What would watch the code (AddressSanitizer, libFuzzer) is not awake by then.
#if defined(__clang__)
#define UNWATCHED __attribute__((disable_sanitizer_instrumentation, no_sanitize("coverage")))
#else
#define UNWATCHED
#endif

extern unsigned __cpu_features2[] __attribute__((visibility("hidden")));
int __real___cpu_indicator_init(void);
int __wrap___cpu_indicator_init(void);

/// Where libgcc keeps the levels, and the bits of two of them.
enum { levelsWord = 2, hasV3 = 1 << 1, hasV4 = 1 << 2 };

UNWATCHED static long systemCall(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return result;
}

/// Whether the text begins with the setting.
UNWATCHED static int beginsWith(const char *text, const char *setting) {
  while (*setting && *text == *setting) text++, setting++;
  return *setting == 0;
}

/// The bits of the levels that may be used.
UNWATCHED static unsigned allowedLevels(void) {
  char environment[8192];
  long file = systemCall(SYS_open, (long)"/proc/self/environ", O_RDONLY, 0);
  if (file < 0) return ~0u;
  long count = systemCall(SYS_read, file, (long)environment, sizeof environment - 32);
  systemCall(SYS_close, file, 0, 0);
  for (long i = 0; i < 32; i++) environment[(count > 0 ? count : 0) + i] = 0;
  for (long i = 0; i < count; i++) {
    if (i > 0 && environment[i - 1] != 0) continue;
    if (beginsWith(environment + i, "AXLE_CPU_LEVEL=x86-64-v3")) return ~(unsigned)hasV4;
    if (beginsWith(environment + i, "AXLE_CPU_LEVEL=x86-64-v4")) return ~0u;
    if (beginsWith(environment + i, "AXLE_CPU_LEVEL=x86-64")) return ~(unsigned)(hasV3 | hasV4);
  }
  return ~0u;
}

UNWATCHED int __wrap___cpu_indicator_init(void) {
  static int isDone;
  int result = __real___cpu_indicator_init();
  if (!isDone) {
    isDone = 1;
    __cpu_features2[levelsWord] &= allowedLevels();
  }
  return result;
}
#endif
