#include "interrupt.h"

#include <signal.h>
#include <sys/time.h>

atomic_bool axle_interrupt_flag = false;
atomic_bool axle_abandoned_flag = false;
static atomic_bool time_is_up = false;

static void end_time(int signal) {
  (void)signal;
  atomic_store_explicit(&time_is_up, true, memory_order_relaxed);
  axle_request_interrupt();
}

void axle_interrupt_after(double seconds) {
  atomic_store_explicit(&time_is_up, false, memory_order_relaxed);
  struct sigaction action = {.sa_handler = end_time, .sa_flags = SA_RESTART};
  if (seconds > 0) sigaction(SIGPROF, &action, 0);
  time_t whole = (time_t)seconds;
  // A program that catches its interrupt gets another one soon.
  struct itimerval timer = {
      .it_value = {.tv_sec = whole, .tv_usec = (suseconds_t)((seconds - (double)whole) * 1e6)},
      .it_interval = {.tv_usec = seconds > 0 ? 100000 : 0},
  };
  setitimer(ITIMER_PROF, &timer, 0);
}

bool axle_time_is_up(void) { return atomic_load_explicit(&time_is_up, memory_order_relaxed); }
