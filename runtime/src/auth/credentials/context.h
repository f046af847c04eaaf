// What providers work with: environment, time and randomness, and the settings they share.
#pragma once

#include <memory>
#include <string>

#include "outcrop/credentials.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/seams.h"

namespace outcrop::internal {

/// Safe from many threads; shared by the providers of a chain.
class ProviderContext {
 public:
  explicit ProviderContext(const ProviderSettings& settings);

  const Environment& environment() const { return *environment_; }
  Clock& clock() const { return *clock_; }
  Random& random() const { return *random_; }
  const ProviderSettings& settings() const { return settings_; }

 private:
  const ProviderSettings settings_;
  std::shared_ptr<const Environment> environment_;
  std::shared_ptr<Clock> clock_;
  std::shared_ptr<Random> random_;
};

using ContextPtr = std::shared_ptr<const ProviderContext>;

}  // namespace outcrop::internal
