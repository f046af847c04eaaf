// Settings of a client that talks to a test's own server, and nothing of the machine's.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "outcrop/client_config.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/seams.h"
#include "outcrop/testing.h"
#include "support/secret_watch.h"

namespace outcrop::test {

/// `max_attempts` 1: what the server does first is what the call says. What the client logs and its errors are searched
/// for secrets.
inline ClientConfig config_for(const std::string& url, int max_attempts = 1) {
  ClientConfig config;
  config.region = "us-east-1";
  config.endpoint_url = url;
  config.credentials = static_credentials(secret_credentials());
  config.retry.max_attempts = max_attempts;
  watch_for_secrets(config);
  config.seams = std::make_shared<internal::Seams>(
      internal::Seams{.environment = internal::make_environment({{"AWS_EC2_METADATA_DISABLED", "true"}})});
  return config;
}

/// The same by the time of `clock`.
inline ClientConfig config_for(const std::string& url, int max_attempts, const testing::FakeClock& clock) {
  ClientConfig config = config_for(url, max_attempts);
  auto seams = std::make_shared<internal::Seams>(*clock.seams());
  seams->environment = config.seams->environment;
  config.seams = std::move(seams);
  return config;
}

}  // namespace outcrop::test
