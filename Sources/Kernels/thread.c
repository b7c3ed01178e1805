#include "thread.h"

static _Thread_local void *slot, *chain;

void **axle_thread_slot(void) { return &slot; }

void **axle_chain_slot(void) { return &chain; }
