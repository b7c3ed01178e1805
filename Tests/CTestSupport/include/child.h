#ifndef AXLE_CHILD_H
#define AXLE_CHILD_H

#include <stdbool.h>
#include <sys/types.h>

/// Starts a process on the given standard streams; negative when it cannot be. With `owns_terminal` it leads a
/// session, and its standard input is the session's terminal.
pid_t start_child(char *const words[], char *const environment[], const int streams[3], bool owns_terminal);

/// Makes a pipe, or a terminal (its keyboard and screen, and the side a program sees), that no child inherits.
bool make_pipe(int ends[2]);
bool make_terminal(int ends[2]);

#endif
