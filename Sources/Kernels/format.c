#include <stdio.h>

#include "kernels.h"

int axle_format_general(double value, char *text, size_t capacity) { return snprintf(text, capacity, "%g", value); }
