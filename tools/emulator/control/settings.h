// What tests change while the emulator runs.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>

#include "faults/fault_plan.h"
#include "faults/rate_limit.h"

namespace outcrop::emulator {

/// Any thread.
struct Settings {
  explicit Settings(std::uint64_t seed) : faults(seed) {}

  FaultPlan faults;
  RateLimit rate;
  std::atomic<std::chrono::milliseconds::rep> latency_millis{0};
};

}  // namespace outcrop::emulator
