#ifndef AXLE_APART_H
#define AXLE_APART_H

#include <stdbool.h>

/// Runs `body(context)` on a thread of its own, and waits until it has run, or until Ctrl-C or the end of the time comes:
/// for work that cannot look up by itself, as a call of LAPACK. It pays from some milliseconds of work up.
///
/// Returns whether it has run. Where it has not, the thread goes on at the lowest priority, on memory that must be its
/// own, and calls `drop(context)` at its end; whoever asked for the result raises an exception (`axle_has_abandoned`).
bool axle_run_apart(void (*body)(void *context), void (*drop)(void *context), void *context);

/// Whether to leave the rest undone, on any thread: on one that `axle_run_apart` has made, when nobody waits for it any
/// more; elsewhere as `axle_abandons` says.
bool axle_abandons_apart(void);

#endif
