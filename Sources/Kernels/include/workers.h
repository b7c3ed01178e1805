#ifndef AXLE_WORKERS_H
#define AXLE_WORKERS_H

#include <stddef.h>

/// One piece of a job. It touches raw memory only: no Swift object may be known to a worker.
typedef void (*ChunkBody)(void *context, size_t chunk);

/// Runs `body` once for each chunk in `0 ..< count`, in any order, on all cores, and returns when all have run.
///
/// The caller works too, and never waits for a worker that has claimed nothing. It pays from some 50 µs of work up.
/// Workers are started when the first job asks for them. A job inside a job runs on its caller alone.
void axle_run_chunks(size_t count, ChunkBody body, void *context);

/// How many cores a job can have.
size_t axle_core_count(void);

#endif
