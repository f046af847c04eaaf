// Waits on a Dispatcher: the answer of one call starts the next.
#pragma once

#include <memory>

#include "client/dispatched_call.h"

namespace outcrop::internal {

/// Of `first`, which has a plan and hasn't begun: gets the outcomes of all calls of the wait in turn, and hands the
/// last one to `receiver`. The first call's limits become those of the wait.
std::unique_ptr<Receiver> waiting_receiver(PendingCall& first, std::unique_ptr<Receiver> receiver);

}  // namespace outcrop::internal
