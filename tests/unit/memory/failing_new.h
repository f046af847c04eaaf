// operator new that fails when a test wants it to.
#pragma once

namespace outcrop::test {

/// Of this thread; below 0: none fails.
extern thread_local int allocations_until_failure;

/// Counts one. True: it is to fail.
inline bool allocation_fails() { return allocations_until_failure >= 0 && allocations_until_failure-- == 0; }

}  // namespace outcrop::test
