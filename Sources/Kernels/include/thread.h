#ifndef AXLE_THREAD_H
#define AXLE_THREAD_H

/// One pointer for each thread, null at first. The transformations keep the innermost one at work there.
void **axle_thread_slot(void);

/// Likewise: the arrays keep there what they have not computed yet.
void **axle_chain_slot(void);

#endif
