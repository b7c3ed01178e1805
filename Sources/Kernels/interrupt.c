#include "interrupt.h"

#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

atomic_uint axle_attention = 0;
atomic_bool axle_abandoned_flag = false;

/// What is said where the process ends because nobody has looked up.
static const char *lastWords;
static const time_t grace = 2;

static void end_time(int signal) {
  (void)signal;
  if (lastWords && axle_time_is_up()) {
    ssize_t written = write(STDERR_FILENO, lastWords, strlen(lastWords));
    _exit(written < 0 ? 2 : 1);
  }
  axle_request_attention(AxleAttentionTime);
}

void axle_end_after(double seconds, const char *words) {
  axle_stop_after(seconds, false);
  lastWords = words;
  struct itimerval timer;
  getitimer(ITIMER_REAL, &timer);
  timer.it_interval.tv_sec = grace;
  setitimer(ITIMER_REAL, &timer, 0);
}

void axle_stop_after(double seconds, bool ofProcessor) {
  axle_take_attention(AxleAttentionTime);
  if (!ofProcessor) lastWords = 0;
  struct sigaction action = {.sa_handler = end_time, .sa_flags = SA_RESTART};
  if (seconds > 0) sigaction(ofProcessor ? SIGPROF : SIGALRM, &action, 0);
  time_t whole = (time_t)seconds;
  struct itimerval timer = {
      .it_value = {.tv_sec = whole, .tv_usec = (suseconds_t)((seconds - (double)whole) * 1e6)}};
  setitimer(ofProcessor ? ITIMER_PROF : ITIMER_REAL, &timer, 0);
}
