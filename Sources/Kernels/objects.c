// A heap for small objects. Most of a small operation is making its result and dropping it again: the C library takes
// some 200 instructions for both, a list of free blocks some 20.
//
// The linker puts the functions `__wrap_…` in the place of those that Swift's runtime allocates with (Makefile, `LINK`),
// which it can only where the runtime is linked statically. Elsewhere nothing calls them, and all is as usual.
#define _GNU_SOURCE
#include "memory.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/mman.h>
#include <sys/resource.h>
#endif

/// Null where nothing is wrapped.
size_t __real_malloc_usable_size(void *object) __attribute__((weak));
void *__wrap_swift_slowAlloc(size_t size, size_t alignMask);
void __wrap_swift_slowDealloc(void *object, size_t size, size_t alignMask);
size_t __wrap_malloc_usable_size(void *object);

enum { alignment = 16, largestObject = 1024, classCount = largestObject / alignment + 1, pageBytes = 4096 };
enum { arenaPages = 1 << 22, mostPages = 16 };

typedef struct Free { struct Free *next; } Free;

/// Addresses for the objects of all threads, handed out a few pages at a time; and the class of the objects on each page.
static char *arena;
static _Atomic size_t usedPages;
static uint8_t classOfPage[arenaPages];

/// What nobody uses; and of the newest pages of each class, the part that nobody has used so far.
static _Thread_local Free *unused[classCount];
static _Thread_local char *fresh[classCount], *freshEnd[classCount];

static bool isInArena(const void *object) {
  return arena && (size_t)((const char *)object - arena) < (size_t)arenaPages * pageBytes;
}

void axle_pool_objects(void) {
#if defined(__linux__)
  struct rlimit limit;
  // Reserved addresses would count towards a limit.
  if (arena || !__real_malloc_usable_size || getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur != RLIM_INFINITY) return;
  void *addresses = mmap(
      NULL, (size_t)arenaPages * pageBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (addresses != MAP_FAILED) arena = addresses;
#endif
}

/// A block from new pages; null where the arena is used up. A class gets more pages at a time the more it has.
static void *takeFresh(size_t class) {
  static _Thread_local uint8_t nextPages[classCount];
  size_t size = class * alignment;
  if ((size_t)(freshEnd[class] - fresh[class]) < size || !fresh[class]) {
    size_t pages = nextPages[class] ? nextPages[class] : 1;
    size_t first = atomic_fetch_add(&usedPages, pages);
    if (first + pages > arenaPages) return NULL;
    for (size_t page = first; page < first + pages; page++) classOfPage[page] = (uint8_t)class;
    nextPages[class] = (uint8_t)(pages < mostPages ? 2 * pages : mostPages);
    fresh[class] = arena + first * pageBytes;
    freshEnd[class] = fresh[class] + pages * pageBytes;
  }
  void *block = fresh[class];
  fresh[class] += size;
  return block;
}

/// What the runtime does by itself.
static void *allocate(size_t size, size_t alignMask) {
  void *block = NULL;
  if (alignMask < alignment || alignMask == SIZE_MAX) block = malloc(size);
  else if (posix_memalign(&block, alignMask + 1, size) != 0) block = NULL;
  if (!block && size > 0) {
    static const char text[] = "Fatal error: out of memory\n";
    (void)!write(2, text, sizeof text - 1);
    abort();
  }
  return block;
}

void *__wrap_swift_slowAlloc(size_t size, size_t alignMask) {
  // A mask of all ones asks for the usual alignment.
  if (arena && size <= largestObject && (alignMask < alignment || alignMask == SIZE_MAX)) {
    size_t class = size == 0 ? 1 : (size + alignment - 1) / alignment;
    Free *block = unused[class];
    if (block) {
      unused[class] = block->next;
      return block;
    }
    void *taken = takeFresh(class);
    if (taken) return taken;
  }
  return allocate(size, alignMask);
}

void __wrap_swift_slowDealloc(void *object, size_t size, size_t alignMask) {
  (void)size;
  (void)alignMask;
  if (!isInArena(object)) {
    free(object);
    return;
  }
  // The size that is given leaves out elements behind the object, so the page tells.
  size_t class = classOfPage[(size_t)((char *)object - arena) / pageBytes];
  Free *block = object;
  block->next = unused[class];
  unused[class] = block;
}

/// Arrays ask how many elements their memory has room for.
size_t __wrap_malloc_usable_size(void *object) {
  if (!isInArena(object)) return __real_malloc_usable_size(object);
  return alignment * (size_t)classOfPage[(size_t)((char *)object - arena) / pageBytes];
}
