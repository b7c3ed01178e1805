#ifndef AXLE_INTERRUPT_H
#define AXLE_INTERRUPT_H

#include <stdatomic.h>
#include <stdbool.h>

extern atomic_bool axle_interrupt_flag;
extern atomic_bool axle_abandoned_flag;

/// Asks the running computation to stop at its next poll. Async-signal-safe.
static inline void axle_request_interrupt(void) {
  atomic_store_explicit(&axle_interrupt_flag, true, memory_order_relaxed);
}

/// Whether a stop was asked for and has not been taken yet: one relaxed load.
static inline bool axle_interrupt_requested(void) {
  return atomic_load_explicit(&axle_interrupt_flag, memory_order_relaxed);
}

/// Takes the request: returns whether there was one, and clears it.
static inline bool axle_take_interrupt(void) {
  return atomic_exchange_explicit(&axle_interrupt_flag, false, memory_order_relaxed);
}

/// Asks for an interrupt once the process has used so many seconds of processor time more; zero calls that off.
void axle_interrupt_after(double seconds);

/// Whether an interrupt was asked for because the time that was set last is up.
bool axle_time_is_up(void);

/// For long kernels, on any thread: whether to leave the rest undone. Nobody may look at the result then, so whoever
/// asked for it raises an exception instead (`axle_has_abandoned`).
static inline bool axle_abandons(void) {
  if (!axle_interrupt_requested()) return false;
  atomic_store_explicit(&axle_abandoned_flag, true, memory_order_relaxed);
  return true;
}

/// Whether a kernel has left something undone: one relaxed load.
static inline bool axle_has_abandoned(void) {
  return atomic_load_explicit(&axle_abandoned_flag, memory_order_relaxed);
}

/// Forgets it: the result is thrown away.
static inline void axle_forget_abandoned(void) {
  atomic_store_explicit(&axle_abandoned_flag, false, memory_order_relaxed);
}

#endif
