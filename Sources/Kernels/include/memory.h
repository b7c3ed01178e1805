#ifndef AXLE_MEMORY_H
#define AXLE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

/// A block of at least `size` bytes, aligned to 64, or to 2 MiB from 4 MiB up; null when there is no memory.
void *axle_take_block(size_t size);

/// Gives a block back that was taken with this size. It is kept for the next one of its size class.
void axle_give_block(void *block, size_t size);

/// The most memory that the process may use, in bytes; 0 is most of the machine's.
void axle_limit_memory(size_t bytes);

/// What was set by `axle_limit_memory`, and the limit in force.
size_t axle_asked_memory_limit(void);
size_t axle_memory_limit(void);

/// Whether so many bytes more may be taken. Small requests are added up, and looked at together.
bool axle_memory_has(size_t bytes);

/// Adds up what was taken without a question, and asks for attention when that is much.
void axle_memory_taken(size_t bytes);

/// Lets every thread allocate in the heap that the process began with, which grows in large steps. One thread
/// allocates at a time, so that a heap for each buys nothing and costs page faults at the start.
void axle_keep_one_heap(void);

/// Gives small objects of Swift a heap of their own from now on (objects.c). It pays for programs that run a while.
void axle_pool_objects(void);

#endif
