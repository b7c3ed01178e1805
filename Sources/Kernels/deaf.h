#ifndef AXLE_DEAF_H
#define AXLE_DEAF_H

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

/// Starts a thread that takes no signals: those are for the threads that know what to do. Somebody has to join it or to
/// detach it.
static inline bool startDeaf(pthread_t *thread, size_t stackBytes, void *(*body)(void *), void *context) {
  sigset_t all, saved;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &saved);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, stackBytes);
  bool isStarted = pthread_create(thread, &attributes, body, context) == 0;
  pthread_attr_destroy(&attributes);
  pthread_sigmask(SIG_SETMASK, &saved, NULL);
  return isStarted;
}

#endif
