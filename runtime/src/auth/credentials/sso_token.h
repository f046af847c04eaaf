// The token that `aws sso login` leaves in ~/.aws/sso/cache, and its renewal.
#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "auth/credentials/context.h"
#include "outcrop/document.h"

namespace outcrop::internal {

/// Where a login is, by the settings of a profile.
struct SsoLogin {
  std::string session{};  ///< name of the sso-session; empty: the legacy form, which can't be renewed
  std::string start_url{};
  std::string region{};   ///< a host label
  std::string profile{};  ///< for what a person is to do: `aws sso login --profile NAME`
};

/// One login's token. Safe from many threads.
class SsoTokens {
 public:
  explicit SsoTokens(ContextPtr context) : context_(std::move(context)) {}

  /// The access token; secret. Reads the cache file for every call, since `aws sso login` may have written a new one;
  /// renews the token when 15 minutes or less are left, at most once a minute, and writes it back.
  Result<std::string> get(const SsoLogin& login, const ResolveOptions& options);

 private:
  Result<std::string> renew(const SsoLogin& login, const std::string& path, const Document& cached,
                            const ResolveOptions& options);

  const ContextPtr context_;
  std::mutex mutex_;
  std::optional<Instant> last_try_;  // guarded by mutex_
};

/// Sends `aws sso login` as what to do.
Error sso_login_needed(const SsoLogin& login, const std::string& why);

/// Of AWS_ENDPOINT_URL_{SSO, SSO_OIDC} or the region: "https://oidc.us-east-1.amazonaws.com". `service_id`: "SSO OIDC".
Result<std::string> sso_endpoint(const ProviderContext& context, std::string_view service_id, std::string_view prefix,
                                 const SsoLogin& login);

}  // namespace outcrop::internal
