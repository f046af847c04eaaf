// Credentials in environment variables.
#include <utility>

#include "base/ascii.h"
#include "credentials/providers.h"
#include "json/time_text.h"

namespace outcrop {
namespace internal {
namespace {

class EnvironmentProvider final : public CredentialsProvider {
 public:
  explicit EnvironmentProvider(ContextPtr context) : context_(std::move(context)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions&) override;
  std::string name() const override { return "environment"; }

 private:
  const ContextPtr context_;
};

Result<CredentialsPtr> EnvironmentProvider::resolve(const ResolveOptions&) {
  const Environment& environment = context_->environment();
  Credentials credentials{.access_key_id = environment.setting("AWS_ACCESS_KEY_ID"),
                          .secret_access_key = environment.setting("AWS_SECRET_ACCESS_KEY"),
                          // The legacy name first, as botocore has it.
                          .session_token = environment.setting("AWS_SECURITY_TOKEN"),
                          .account_id = environment.setting("AWS_ACCOUNT_ID"),
                          .source = "environment",
                          .feature_ids = "g"};
  if (credentials.access_key_id.empty()) return not_configured("AWS_ACCESS_KEY_ID is not set");
  if (credentials.secret_access_key.empty())
    return credentials_error("IncompleteCredentials",
                             "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not; set both or neither");
  if (credentials.session_token.empty()) credentials.session_token = environment.setting("AWS_SESSION_TOKEN");
  if (const std::string expiration = environment.setting("AWS_CREDENTIAL_EXPIRATION"); !expiration.empty()) {
    credentials.expiration = read_time(expiration);
    if (!credentials.expiration)
      return credentials_error("InvalidExpiration", "AWS_CREDENTIAL_EXPIRATION is " + quoted(expiration) +
                                                        "; it has to be like 2030-01-31T12:00:00Z");
  }
  return std::make_shared<const Credentials>(std::move(credentials));
}

}  // namespace

CredentialsProviderPtr make_environment_provider(ContextPtr context) {
  return std::make_shared<EnvironmentProvider>(std::move(context));
}

}  // namespace internal

CredentialsProviderPtr environment_credentials(const ProviderSettings& settings) {
  auto context = std::make_shared<const internal::ProviderContext>(settings);
  return internal::make_refreshing_provider(internal::make_environment_provider(context), context);
}

}  // namespace outcrop
