// Evaluation jobs made up from a seed.
#pragma once

#include <cstdint>

#include "outcrop/timestamp.h"
#include "state/job_store.h"

namespace outcrop::emulator {

/// Job number `index` of `count`: the same for the same arguments, always. The oldest comes first; the last one was
/// created at `newest`, the others over the 360 days before it, a few at the same instant as their neighbour. All kinds
/// and states occur; none moves on by itself.
Job seeded_job(std::uint64_t seed, std::int64_t index, std::int64_t count, Timestamp newest);

}  // namespace outcrop::emulator
