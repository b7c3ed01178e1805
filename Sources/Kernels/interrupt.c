#include "interrupt.h"

#include <signal.h>
#include <sys/time.h>

atomic_uint axle_attention = 0;
atomic_bool axle_abandoned_flag = false;

static void end_time(int signal) {
  (void)signal;
  axle_request_attention(AxleAttentionTime);
}

void axle_stop_after(double seconds, bool ofProcessor) {
  axle_take_attention(AxleAttentionTime);
  struct sigaction action = {.sa_handler = end_time, .sa_flags = SA_RESTART};
  if (seconds > 0) sigaction(ofProcessor ? SIGPROF : SIGALRM, &action, 0);
  time_t whole = (time_t)seconds;
  struct itimerval timer = {
      .it_value = {.tv_sec = whole, .tv_usec = (suseconds_t)((seconds - (double)whole) * 1e6)}};
  setitimer(ofProcessor ? ITIMER_PROF : ITIMER_REAL, &timer, 0);
}
