// The providers as they are, without memory of credentials: each `resolve` asks its source.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "config/shared_config.h"
#include "credentials/context.h"
#include "credentials/login_cache.h"
#include "credentials/sts.h"

namespace outcrop::internal {

CredentialsProviderPtr make_environment_provider(ContextPtr context);
/// The profile that the context names, else the one of the environment.
CredentialsProviderPtr make_profile_provider(ContextPtr context);
/// By AWS_WEB_IDENTITY_TOKEN_FILE.
CredentialsProviderPtr make_web_identity_provider(ContextPtr context);
CredentialsProviderPtr make_container_provider(ContextPtr context);
CredentialsProviderPtr make_imds_provider(ContextPtr context);
CredentialsProviderPtr make_refreshing_provider(CredentialsProviderPtr source, ContextPtr context);

/// An error of kind credentials.
Error credentials_error(std::string_view code, std::string message);

/// The file can't be sought, since there is no home.
Error missing_home(const std::string& file);

/// Behind what `credentials.feature_ids` has already.
inline void add_feature_ids(Credentials& credentials, std::string_view ids) {
  if (!credentials.feature_ids.empty()) credentials.feature_ids += ',';
  credentials.feature_ids += ids;
}

// What a profile may hold. `source` and `feature_ids` of the credentials are left to the caller.

struct WebIdentity {
  std::string token_file{};
  RoleRequest role{};
};
WebIdentity web_identity_of_environment(const Environment& environment);
Result<Credentials> web_identity_credentials(const ProviderContext& context, const ResolveOptions& options,
                                             const WebIdentity& identity);

/// Runs `command`; `profile` names it in errors.
Result<Credentials> process_credentials(const ProviderContext& context, const ResolveOptions& options,
                                        std::string_view command, const std::string& profile);

/// By the token that `aws sso login` has left in its cache. Safe from many threads.
class SsoSource {
 public:
  virtual ~SsoSource() = default;
  virtual Result<Credentials> resolve(const SharedConfig& shared, const Section& section, const std::string& profile,
                                      const ResolveOptions& options) = 0;
};
std::unique_ptr<SsoSource> make_sso_source(ContextPtr context);

/// The login's token itself, as `session_token` of credentials without keys; remembered.
CredentialsProviderPtr make_sso_bearer(ContextPtr context);

/// By the session that `aws login` has left in its cache.
Result<Credentials> login_credentials(const ProviderContext& context, LoginCache& cache, const ResolveOptions& options,
                                      const Section& section, const std::string& profile);

}  // namespace outcrop::internal
