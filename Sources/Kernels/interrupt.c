#include "interrupt.h"

atomic_bool axle_interrupt_flag = false;
