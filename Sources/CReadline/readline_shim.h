#include <stdio.h>
#include <readline/history.h>
#include <readline/readline.h>
#include <signal.h>
#include <sys/select.h>
#include <wchar.h>

/// Waits until the standard input has something, or a signal that `mask` lets through arrives (a negative result).
static inline int wait_for_key(const sigset_t *mask) {
  fd_set keyboard;
  FD_ZERO(&keyboard);
  FD_SET(0, &keyboard);
  return pselect(1, &keyboard, NULL, NULL, NULL, mask);
}

/// Glibc declares it only for X/Open programs.
int wcwidth(wchar_t character);
