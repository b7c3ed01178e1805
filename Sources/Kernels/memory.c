// Blocks for arrays. Fresh pages cost more than most operations on them, so blocks are recycled: each size class (four
// for each power of two) has a list of blocks that nobody uses, linked through their first bytes. Each thread has
// lists of its own.
#define _GNU_SOURCE
#include "memory.h"

#include <stdint.h>
#include <stdlib.h>
#if defined(__linux__)
#include <malloc.h>
#include <sys/mman.h>
#endif

typedef struct Block { struct Block *next; } Block;

static const size_t keptLimit = (size_t)256 << 20, hugeSize = (size_t)4 << 20;

static _Thread_local Block *unused[256];
/// Bytes in blocks that are kept for later and in those that are in use, and the most that ever were in use.
static _Thread_local size_t keptBytes, usedBytes, mostUsedBytes;

/// The smallest class whose blocks have room for `size` bytes.
static size_t classOf(size_t size) {
  size_t last = (size < 64 ? 64 : size) - 1;
  size_t power = 63 - (size_t)__builtin_clzll(last);
  return power * 4 + ((last >> (power - 2)) & 3);
}

static size_t bytesOf(size_t class) { return (5 + class % 4) << (class / 4 - 2); }

static void *fresh(size_t bytes) {
  size_t alignment = bytes >= hugeSize ? (size_t)2 << 20 : 64;
  if (bytes > SIZE_MAX - alignment) return NULL;
  void *block = aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment);
#if defined(__linux__)
  if (block && bytes >= hugeSize) madvise(block, bytes, MADV_HUGEPAGE);
#endif
  return block;
}

/// Frees kept blocks, large ones first, until no more than `bytes` are kept.
static void keepAtMost(size_t bytes) {
  for (size_t class = 255; keptBytes > bytes && class > 0; class--)
    while (unused[class] && keptBytes > bytes) {
      Block *block = unused[class];
      unused[class] = block->next;
      keptBytes -= bytesOf(class);
      free(block);
    }
}

void *axle_take_block(size_t size) {
  size_t class = classOf(size), bytes = bytesOf(class);
  Block *block = unused[class];
  if (block) {
    unused[class] = block->next;
    keptBytes -= bytes;
  } else {
    // What is kept in vain must not add to the most memory that the program needs at a time.
    size_t needed = usedBytes + bytes, most = needed > mostUsedBytes ? needed : mostUsedBytes;
    if (bytes >= hugeSize) keepAtMost(most - needed);
    block = fresh(bytes);
    if (!block) return NULL;
  }
  usedBytes += bytes;
  if (usedBytes > mostUsedBytes) mostUsedBytes = usedBytes;
  return block;
}

void axle_give_block(void *memory, size_t size) {
  size_t class = classOf(size), bytes = bytesOf(class);
  usedBytes = usedBytes > bytes ? usedBytes - bytes : 0;
  if (keptBytes + bytes > keptLimit) {
    free(memory);
    return;
  }
  Block *block = memory;
  block->next = unused[class];
  unused[class] = block;
  keptBytes += bytes;
}

void axle_keep_one_heap(void) {
#if defined(__linux__)
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, 1 << 20);
#endif
}
