#ifndef AXLE_INTERRUPT_H
#define AXLE_INTERRUPT_H

#include <stdatomic.h>
#include <stdbool.h>

/// What the running computation is to look at, at its next poll: bits of `axle_attention`.
enum { AxleAttentionInterrupt = 1, AxleAttentionTime = 2, AxleAttentionMemory = 4 };

extern atomic_uint axle_attention;
extern atomic_bool axle_abandoned_flag;

/// Whether there is anything to look at: one relaxed load.
static inline bool axle_wants_attention(void) {
  return atomic_load_explicit(&axle_attention, memory_order_relaxed) != 0;
}

/// Asks the running computation to look up. Async-signal-safe.
static inline void axle_request_attention(unsigned what) {
  atomic_fetch_or_explicit(&axle_attention, what, memory_order_relaxed);
}

/// Takes the request: returns whether there was one, and clears it.
static inline bool axle_take_attention(unsigned what) {
  return atomic_fetch_and_explicit(&axle_attention, ~what, memory_order_relaxed) & what;
}

/// Asks the running computation to stop at its next poll. Async-signal-safe.
static inline void axle_request_interrupt(void) { axle_request_attention(AxleAttentionInterrupt); }

/// Whether a stop was asked for and has not been taken yet.
static inline bool axle_interrupt_requested(void) {
  return atomic_load_explicit(&axle_attention, memory_order_relaxed) & AxleAttentionInterrupt;
}

/// Takes the request to stop: returns whether there was one, and clears it.
static inline bool axle_take_interrupt(void) { return axle_take_attention(AxleAttentionInterrupt); }

/// Whether the time is up. It stays up, until a new limit is set or this one called off.
static inline bool axle_time_is_up(void) {
  return atomic_load_explicit(&axle_attention, memory_order_relaxed) & AxleAttentionTime;
}

/// Asks for a stop after so many seconds more, of the processor's time or the clock's; zero calls that off.
void axle_stop_after(double seconds, bool ofProcessor);

/// As `axle_stop_after` by the clock, and where the computation has not looked up two seconds later, as inside of one power of
/// huge integers, says these words on the standard error and ends the process with status 1. The words stay where they are.
void axle_end_after(double seconds, const char *words);

/// For long kernels, on any thread: whether to leave the rest undone. Nobody may look at the result then, so whoever
/// asked for it raises an exception instead (`axle_has_abandoned`).
static inline bool axle_abandons(void) {
  const unsigned stops = AxleAttentionInterrupt | AxleAttentionTime;
  if (!(atomic_load_explicit(&axle_attention, memory_order_relaxed) & stops)) return false;
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
