// Credentials of a profile.
#include <utility>

#include "auth/credentials/providers.h"
#include "config/text.h"

namespace outcrop {
namespace internal {
namespace {

class ProfileProvider final : public CredentialsProvider {
 public:
  ProfileProvider(ContextPtr context, std::optional<std::string> profile)
      : context_(std::move(context)), given_(std::move(profile)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override;
  std::string name() const override {
    return "profile " + quoted(choose_profile(context_->environment(), given_).name);
  }

 private:
  const ContextPtr context_;
  const std::optional<std::string> given_;
};

Result<CredentialsPtr> static_keys(const Section& section, const std::string& profile) {
  Credentials credentials{.access_key_id = std::string(value_of(section, "aws_access_key_id")),
                          .secret_access_key = std::string(value_of(section, "aws_secret_access_key")),
                          .session_token = std::string(value_of(section, "aws_session_token")),
                          .account_id = std::string(value_of(section, "aws_account_id")),
                          .source = "profile " + quoted(profile) + " (static keys)",
                          .feature_ids = "n"};
  if (credentials.access_key_id.empty() || credentials.secret_access_key.empty()) {
    const bool has_id = !credentials.access_key_id.empty();
    return credentials_error("IncompleteCredentials",
                             "profile " + quoted(profile) + " has " +
                                 (has_id ? "aws_access_key_id, but not aws_secret_access_key"
                                         : "aws_secret_access_key, but not aws_access_key_id"));
  }
  return std::make_shared<const Credentials>(std::move(credentials));
}

Result<CredentialsPtr> ProfileProvider::resolve(const ResolveOptions&) {
  const Result<SharedConfig> shared = load_shared_config(context_->environment());
  if (!shared) return shared.error();
  const ProfileChoice choice = choose_profile(context_->environment(), given_);
  const Result<const Section*> found = find_profile(*shared, choice);
  if (!found) return found.error();
  const Section* const section = *found;
  if (!section)
    return not_configured("it is neither in " + shared->config_file + " nor in " + shared->credentials_file);
  if (!value_of(*section, "aws_access_key_id").empty() || !value_of(*section, "aws_secret_access_key").empty())
    return static_keys(*section, choice.name);
  return not_configured("it holds no credentials");
}

}  // namespace

CredentialsProviderPtr make_profile_provider(ContextPtr context, std::optional<std::string> profile) {
  return std::make_shared<ProfileProvider>(std::move(context), std::move(profile));
}

}  // namespace internal

CredentialsProviderPtr profile_credentials(std::optional<std::string> profile, const ProviderSettings& settings) {
  auto context = std::make_shared<const internal::ProviderContext>(settings);
  return internal::make_refreshing_provider(internal::make_profile_provider(context, std::move(profile)), context);
}

}  // namespace outcrop
