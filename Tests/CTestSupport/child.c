#define _GNU_SOURCE
#include "child.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

pid_t start_child(char *const words[], char *const environment[], const int streams[3], bool owns_terminal) {
  pid_t child = fork();
  if (child != 0) return child;
  if (owns_terminal) {
    setsid();
    ioctl(streams[0], TIOCSCTTY, 0);
  }
  for (int i = 0; i < 3; i++) dup2(streams[i], i);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  execve(words[0], words, environment);
  _exit(127);
}

bool make_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0; }

bool make_terminal(int ends[2]) {
  char name[128];
  ends[0] = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (ends[0] < 0 || grantpt(ends[0]) != 0 || unlockpt(ends[0]) != 0) return false;
  if (ptsname_r(ends[0], name, sizeof name) != 0) return false;
  ends[1] = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return ends[1] >= 0;
}
