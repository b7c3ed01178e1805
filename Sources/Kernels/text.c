#define _GNU_SOURCE
#include "text.h"

#include <string.h>

ptrdiff_t axle_find_bytes(const void *text, size_t count, const void *sought, size_t soughtCount) {
  const char *found = memmem(text, count, sought, soughtCount);
  return found ? found - (const char *)text : -1;
}
