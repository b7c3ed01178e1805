#define _GNU_SOURCE
#include "apart.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "deaf.h"
#include "interrupt.h"

/// How often the caller looks up. LAPACK has a stack as large as a program's own.
enum { glanceNanoseconds = 5000000, stackBytes = 8 << 20 };

typedef struct Apart {
  void (*body)(void *);
  void (*drop)(void *);
  void *context;
  pthread_mutex_t mutex;
  pthread_cond_t ended;
  /// Which of the two has gone first; the other one frees what is here.
  bool hasEnded;
  atomic_bool isLeft;
  id_t thread;
} Apart;

/// What this thread was made for.
static _Thread_local Apart *own;
/// The threads that go on and that nobody waits for.
static atomic_int leftCount;

static void release(Apart *apart) {
  pthread_cond_destroy(&apart->ended);
  pthread_mutex_destroy(&apart->mutex);
  free(apart);
}

static void *run(void *argument) {
  Apart *apart = own = argument;
  pthread_mutex_lock(&apart->mutex);
  apart->thread = (id_t)gettid();
  pthread_mutex_unlock(&apart->mutex);
  apart->body(apart->context);
  pthread_mutex_lock(&apart->mutex);
  apart->hasEnded = true;
  bool isLeft = atomic_load(&apart->isLeft);
  pthread_cond_signal(&apart->ended);
  pthread_mutex_unlock(&apart->mutex);
  if (!isLeft) return NULL;
  apart->drop(apart->context);
  release(apart);
  atomic_fetch_sub(&leftCount, 1);
  return NULL;
}

/// Libraries that clean up at the end of the process would take the memory from under a thread that goes on.
static void endWithThoseLeft(int status, void *unused) {
  (void)unused;
  if (atomic_load(&leftCount) == 0) return;
  fflush(NULL);
  _exit(status);
}

static void leave(Apart *apart) {
  static bool hasLeft;
  if (!hasLeft) on_exit(endWithThoseLeft, NULL);
  hasLeft = true;
  atomic_fetch_add(&leftCount, 1);
  atomic_store(&apart->isLeft, true);
  // On Linux a thread has a priority of its own.
  if (apart->thread) setpriority(PRIO_PROCESS, apart->thread, 19);
}

/// Waits for the end, or for a reason to leave; whether it has ended.
static bool awaitEnd(Apart *apart) {
  pthread_mutex_lock(&apart->mutex);
  while (!apart->hasEnded && !axle_abandons()) {
    struct timespec glance;
    clock_gettime(CLOCK_MONOTONIC, &glance);
    glance.tv_nsec += glanceNanoseconds;
    if (glance.tv_nsec >= 1000000000) glance.tv_nsec -= 1000000000, glance.tv_sec++;
    pthread_cond_clockwait(&apart->ended, &apart->mutex, CLOCK_MONOTONIC, &glance);
  }
  bool hasEnded = apart->hasEnded;
  if (!hasEnded) leave(apart);
  pthread_mutex_unlock(&apart->mutex);
  return hasEnded;
}

bool axle_run_apart(void (*body)(void *), void (*drop)(void *), void *context) {
  Apart *apart = malloc(sizeof *apart);
  if (apart)
    *apart = (Apart){body, drop, context, PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER};
  pthread_t thread;
  if (!apart || !startDeaf(&thread, stackBytes, run, apart)) {
    free(apart);
    body(context);
    return true;
  }
  if (!awaitEnd(apart)) {
    pthread_detach(thread);
    return false;
  }
  pthread_join(thread, NULL);
  release(apart);
  return true;
}

bool axle_abandons_apart(void) { return own ? atomic_load(&own->isLeft) : axle_abandons(); }
