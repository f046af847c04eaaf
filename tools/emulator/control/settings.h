// What tests change while the emulator runs.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>

#include "faults/fault_plan.h"
#include "faults/rate_limit.h"
#include "services/script.h"
#include "services/token_quota.h"

namespace outcrop::emulator {

/// Any thread.
struct Settings {
  explicit Settings(std::uint64_t seed) : faults(seed) {}

  FaultPlan faults;
  RateLimit rate;
  TokenQuota tokens;
  ScriptInUse script;
  std::atomic<std::chrono::milliseconds::rep> latency_millis{0};
};

}  // namespace outcrop::emulator
