#ifndef AXLE_TEXT_H
#define AXLE_TEXT_H

#include <stddef.h>

/// Where the sought bytes first stand in the text, or -1, in time that grows with both and not with their product.
/// Nothing is found at the beginning.
ptrdiff_t axle_find_bytes(const void *text, size_t count, const void *sought, size_t soughtCount);

#endif
