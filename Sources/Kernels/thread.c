#include "thread.h"

static _Thread_local void *slot;

void **axle_thread_slot(void) { return &slot; }
