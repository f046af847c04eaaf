// The token that `aws sso login` leaves in ~/.aws/sso/cache, and its renewal.
#pragma once

#include <atomic>
#include <string>
#include <string_view>

#include "base/secret.h"
#include "credentials/context.h"
#include "credentials/login_cache.h"
#include "credentials/sso_login.h"
#include "outcrop/document.h"

namespace outcrop::internal {

struct SsoToken {
  Secret text{};
  Timestamp end{};
};

/// One login's token. Safe from many threads.
class SsoTokens {
 public:
  explicit SsoTokens(ContextPtr context) : context_(std::move(context)) {}

  /// Reads the cache file for every call, since `aws sso login` may have written a new one;
  /// renews the token when 15 minutes or less are left, at most once a minute, and writes it back.
  Result<SsoToken> get(const SsoLogin& login, const ResolveOptions& options);

 private:
  Result<SsoToken> renew(const SsoLogin& login, const std::string& path, const Document& cached,
                         const ResolveOptions& options);

  const ContextPtr context_;
  LoginCache cache_;
  // No mutex around a renewal: a child that another thread forks meanwhile would wait for it for ever.
  std::atomic<Instant> last_try_{Instant::min()};
};

/// Of AWS_ENDPOINT_URL_{SSO, SSO_OIDC} or the region: "https://oidc.us-east-1.amazonaws.com". `service_id`: "SSO OIDC".
Result<std::string> sso_endpoint(const ProviderContext& context, std::string_view service_id, std::string_view prefix,
                                 const SsoLogin& login);

}  // namespace outcrop::internal
