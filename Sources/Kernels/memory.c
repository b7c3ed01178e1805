// Blocks for arrays. Fresh pages cost more than most operations on them, so blocks are recycled: each size class (four
// for each power of two) has a list of blocks that nobody uses, linked through their first bytes. Each thread has
// lists of its own.
#define _GNU_SOURCE
#include "memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#if defined(__linux__)
#include <fcntl.h>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

#include "interrupt.h"

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

// The limit. Whoever takes memory asks first, and the sum of small requests is compared with what the process uses
// every few megabytes. A limited address space counts too, less what handling an error needs.

static const size_t lookEvery = (size_t)8 << 20, reserve = (size_t)96 << 20;
static size_t askedLimit, unseenBytes;

#if defined(__linux__)
/// The number in a file of the system's; `SIZE_MAX` where there is none. `field` counts from 0.
static size_t numberIn(const char *path, int field) {
  char text[128];
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return SIZE_MAX;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  text[count > 0 ? count : 0] = 0;
  char *next = text;
  for (; field > 0 && (next = strchr(next, ' ')); field--) next++;
  if (!next || *next < '0' || *next > '9') return SIZE_MAX;
  return strtoull(next, NULL, 10);
}

size_t axle_memory_limit(void) {
  static size_t machineLimit;
  if (askedLimit) return askedLimit;
  if (!machineLimit) {
    size_t machine = (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
    size_t group = numberIn("/sys/fs/cgroup/memory.max", 0);
    machineLimit = (group < machine ? group : machine) / 10 * 8;
  }
  return machineLimit;
}

static size_t difference(size_t whole, size_t part) { return whole > part ? whole - part : 0; }

/// What is left below both limits.
static size_t memoryLeft(void) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  size_t resident = numberIn("/proc/self/statm", 1);
  if (resident == SIZE_MAX) return SIZE_MAX;
  size_t left = difference(axle_memory_limit(), resident * page);
  struct rlimit space;
  if (getrlimit(RLIMIT_AS, &space) == 0 && space.rlim_cur != RLIM_INFINITY) {
    size_t spaceLeft = difference(space.rlim_cur, numberIn("/proc/self/statm", 0) * page + reserve);
    if (spaceLeft < left) left = spaceLeft;
  }
  return left;
}
#else
size_t axle_memory_limit(void) { return askedLimit ? askedLimit : SIZE_MAX; }
static size_t memoryLeft(void) { return SIZE_MAX; }
#endif

void axle_limit_memory(size_t bytes) { askedLimit = bytes; }

size_t axle_asked_memory_limit(void) { return askedLimit; }

bool axle_memory_has(size_t bytes) {
  if (bytes < lookEvery && (unseenBytes += bytes) < lookEvery) return true;
  unseenBytes = 0;
  if (bytes < memoryLeft()) return true;
  // Blocks that are kept for later may be what is missing.
  keepAtMost(0);
#if defined(__linux__)
  malloc_trim(0);
#endif
  return bytes < memoryLeft();
}

void axle_memory_taken(size_t bytes) {
  unseenBytes += bytes;
  if (unseenBytes >= lookEvery) axle_request_attention(AxleAttentionMemory);
}

void axle_keep_one_heap(void) {
#if defined(__linux__)
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, 1 << 20);
  // Memory that the system gives costs more than filling it: what is free is kept for the next list or dict.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 128 << 20);
#endif
}
