#include <stdio.h>

#include "kernels.h"

int axle_format_general(double value, char *text, size_t capacity) { return snprintf(text, capacity, "%g", value); }

int axle_format_positional(double value, int places, char *text, size_t capacity) {
  return snprintf(text, capacity, "%.*f", places, value);
}

int axle_format_scientific(double value, int places, char *text, size_t capacity) {
  return snprintf(text, capacity, "%.*e", places, value);
}
