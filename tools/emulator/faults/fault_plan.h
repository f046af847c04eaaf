// Which faults strike which call.
#pragma once

#include <cstdint>
#include <mutex>
#include <string_view>
#include <vector>

#include "faults/fault.h"
#include "text/random.h"

namespace outcrop::emulator {

/// Any thread. Probabilities follow the seed, in the order in which calls come.
class FaultPlan {
 public:
  explicit FaultPlan(std::uint64_t seed) : random_(seed) {}

  void add(std::vector<Fault> faults);
  void clear();

  /// The faults for one more call of an operation; each is counted down.
  std::vector<Fault> strike(std::string_view operation);

  /// What is left, as it was asked for.
  std::vector<std::string> remaining() const;

 private:
  mutable std::mutex mutex_;
  std::vector<Fault> faults_;
  Random random_;
};

}  // namespace outcrop::emulator
