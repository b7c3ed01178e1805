// Fork and join by claiming: a job is a number of chunks, and whoever has time claims the next one. A worker that the
// system does not run claims nothing and holds nobody up.
#define _GNU_SOURCE
#include "workers.h"

#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <time.h>
#include <unistd.h>

#include "deaf.h"

enum { maximumWorkers = 63, stackBytes = 1 << 20, spinNanoseconds = 50000 };

// The job at work. `ticket` holds its number in the upper half and the chunks that nobody has claimed in the lower one:
// who claims a chunk has, in one step, made sure that it belongs to the job whose other fields it is about to read.
static _Atomic uint64_t ticket;
static ChunkBody jobBody;
static void *jobContext;
static size_t jobSize;
/// Jobs run from the last chunk to the first, and the next one the other way round: it begins with what the one before
/// has left in the cache.
static bool runsForward;
static _Atomic size_t unfinished;
static atomic_flag isBusy = ATOMIC_FLAG_INIT;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t wake = PTHREAD_COND_INITIALIZER;
static _Atomic int sleeping;
static bool isStarted;

static inline void pauseBriefly(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

static uint64_t nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static bool hasUnclaimed(void) { return (uint32_t)atomic_load(&ticket) > 0; }

/// Runs chunks as long as there are any.
static void work(void) {
  uint64_t seen = atomic_load(&ticket);
  while ((uint32_t)seen > 0) {
    if (!atomic_compare_exchange_weak(&ticket, &seen, seen - 1)) continue;
    size_t left = (uint32_t)seen;
    jobBody(jobContext, runsForward ? jobSize - left : left - 1);
    atomic_fetch_sub(&unfinished, 1);
    seen = atomic_load(&ticket);
  }
}

/// Jobs often follow each other closely: a worker looks out for the next one a moment before it sleeps.
static void waitForWork(void) {
  uint64_t end = nanoseconds() + spinNanoseconds;
  while (nanoseconds() < end)
    for (int i = 0; i < 64; i++) {
      if (hasUnclaimed()) return;
      pauseBriefly();
    }
  pthread_mutex_lock(&mutex);
  atomic_fetch_add(&sleeping, 1);
  while (!hasUnclaimed()) pthread_cond_wait(&wake, &mutex);
  atomic_fetch_sub(&sleeping, 1);
  pthread_mutex_unlock(&mutex);
}

static void *workerMain(void *unused) {
  (void)unused;
  for (;;) {
    waitForWork();
    work();
  }
}

size_t axle_core_count(void) {
#if defined(__linux__)
  cpu_set_t cores;
  if (sched_getaffinity(0, sizeof cores, &cores) == 0) return (size_t)CPU_COUNT(&cores);
#endif
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count > 0 ? (size_t)count : 1;
}

/// Starts a worker for each further core.
static void start(void) {
  size_t count = axle_core_count() - 1;
  if (count > maximumWorkers) count = maximumWorkers;
  for (size_t i = 0; i < count; i++) {
    pthread_t thread;
    if (!startDeaf(&thread, stackBytes, workerMain, NULL)) break;
    pthread_detach(thread);
  }
}

void axle_run_chunks(size_t count, ChunkBody body, void *context) {
  if (count <= 1 || count > UINT32_MAX || atomic_flag_test_and_set(&isBusy)) {
    for (size_t chunk = 0; chunk < count; chunk++) body(context, chunk);
    return;
  }
  if (!isStarted) {
    isStarted = true;
    start();
  }
  jobBody = body;
  jobContext = context;
  jobSize = count;
  runsForward = !runsForward;
  atomic_store(&unfinished, count);
  uint64_t number = (atomic_load(&ticket) >> 32) + 1;
  atomic_store(&ticket, number << 32 | count);
  if (atomic_load(&sleeping) > 0) {
    pthread_mutex_lock(&mutex);
    pthread_cond_broadcast(&wake);
    pthread_mutex_unlock(&mutex);
  }
  work();
  // What is left has been claimed, and so is being worked on.
  for (int turns = 0; atomic_load(&unfinished) > 0; turns++) {
    if (turns < 10000) pauseBriefly();
    else sched_yield();
  }
  atomic_flag_clear(&isBusy);
}
