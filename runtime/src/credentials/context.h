// What providers work with: environment, time, randomness, transports, and the settings they share.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "config/client_choices.h"
#include "endpoint/region.h"
#include "outcrop/credentials.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/seams.h"
#include "outcrop/transport.h"
#include "retry/clock_skew.h"
#include "transport/curl_transport.h"

namespace outcrop::internal {

/// Safe from many threads; shared by the providers of a chain.
class ProviderContext {
 public:
  /// `profile`: named in code.
  explicit ProviderContext(const ProviderSettings& settings, std::optional<std::string> profile = {});

  const Environment& environment() const { return *environment_; }
  Clock& clock() const { return *clock_; }
  Random& random() const { return *random_; }
  /// Of STS's clock, learnt from its answers as a client learns that of its service.
  ClockSkew& sts_skew() const { return sts_skew_; }
  /// A warning in the log, if there is one; without secrets.
  void warn(std::string_view text) const;
  const std::optional<std::string>& profile() const { return profile_; }
  /// Null: nobody can be asked.
  const MfaTokenCallback& mfa_token() const { return settings_.mfa_token; }

  /// Variables and profile, read anew.
  Result<ConfigSources> sources() const { return ConfigSources::load(*environment_, profile_); }
  /// What ProviderSettings, variables and profile say to requests of the service ("STS"); empty: of any.
  Result<ClientChoices> choices(std::string_view service_id = {}) const;
  /// Of STS and the login service when `own` (what the profile in question says) is empty: the client's, else as a
  /// client would find it. Checked to be a host label. `what` needs it.
  Result<Region> region(std::string_view own, std::string_view what) const;
  /// With the proxies and certificate authorities of `choices`.
  Result<Transport*> transport() const;
  /// Without proxies, for addresses of the machine itself.
  Transport& direct_transport() const;

 private:
  const ProviderSettings settings_;
  const std::optional<std::string> profile_;
  std::shared_ptr<const Environment> environment_;
  std::shared_ptr<Clock> clock_;
  std::shared_ptr<Random> random_;

  mutable ClockSkew sts_skew_;
  mutable std::mutex mutex_;
  mutable std::shared_ptr<Transport> transport_;  // guarded by mutex_, as direct_transport_ is; null until needed
  mutable std::shared_ptr<Transport> direct_transport_;
};

/// Certificate authorities and proxies; `environment` knows the home.
CurlSettings curl_settings(const ClientChoices& choices, const Environment& environment);

using ContextPtr = std::shared_ptr<const ProviderContext>;

}  // namespace outcrop::internal
