#ifndef AXLE_FUZZER_H
#define AXLE_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer, which the compiler brings (`-sanitize=fuzzer`): tries inputs until one of them ends the process.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*attempt)(const uint8_t *data, size_t size));

#endif
