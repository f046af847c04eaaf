// Asks providers in their order, and the default order.
#include <atomic>
#include <utility>

#include "credentials/providers.h"

namespace outcrop {
namespace {

constexpr std::string_view kAdvice =
    "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, name a profile by AWS_PROFILE, or set ClientConfig::credentials";
constexpr std::string_view kAdviceBesideProfile =
    "Variables such as AWS_ACCESS_KEY_ID don't count beside a profile that is named in code";

class ChainProvider final : public CredentialsProvider {
 public:
  explicit ChainProvider(std::vector<CredentialsProviderPtr> providers, std::string_view advice = kAdvice)
      : providers_(std::move(providers)), advice_(advice) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override;
  bool at_hand() const override {
    const CredentialsProvider* const chosen = chosen_.load(std::memory_order_acquire);
    return chosen && chosen->at_hand();
  }
  void was_refused(const CredentialsPtr& credentials) override {
    if (CredentialsProvider* const chosen = chosen_.load(std::memory_order_acquire)) chosen->was_refused(credentials);
  }
  std::string name() const override;

 private:
  const std::vector<CredentialsProviderPtr> providers_;
  const std::string_view advice_;
  std::atomic<CredentialsProvider*> chosen_{};  // the first that answered
};

Result<CredentialsPtr> ChainProvider::resolve(const ResolveOptions& options) {
  if (CredentialsProvider* chosen = chosen_.load(std::memory_order_acquire)) return chosen->resolve(options);
  std::string declined;
  for (const CredentialsProviderPtr& provider : providers_) {
    Result<CredentialsPtr> result = provider->resolve(options);
    if (result) {
      chosen_.store(provider.get(), std::memory_order_release);
      return result;
    }
    if (!is_not_configured(result.error())) return result;
    declined += (declined.empty() ? "" : "; ") + provider->name() + ": " + result.error().message;
  }
  return internal::credentials_error("MissingCredentials",
                                     "no credentials were found. " + std::string(advice_) +
                                         ". Tried: " + (declined.empty() ? "nothing, the chain is empty" : declined));
}

std::string ChainProvider::name() const {
  std::string out;
  for (const CredentialsProviderPtr& provider : providers_) out += (out.empty() ? "" : ", ") + provider->name();
  return "chain of " + out;
}

}  // namespace

CredentialsProviderPtr credentials_chain(std::vector<CredentialsProviderPtr> providers) {
  return std::make_shared<ChainProvider>(std::move(providers));
}

CredentialsProviderPtr web_identity_credentials(const ProviderSettings& settings) {
  const auto context = std::make_shared<const internal::ProviderContext>(settings);
  return internal::make_refreshing_provider(internal::make_web_identity_provider(context), context);
}

CredentialsProviderPtr container_credentials(const ProviderSettings& settings) {
  const auto context = std::make_shared<const internal::ProviderContext>(settings);
  return internal::make_refreshing_provider(internal::make_container_provider(context), context);
}

CredentialsProviderPtr instance_credentials(const ProviderSettings& settings) {
  const auto context = std::make_shared<const internal::ProviderContext>(settings);
  return internal::make_refreshing_provider(internal::make_imds_provider(context), context);
}

CredentialsProviderPtr default_credentials(std::optional<std::string> profile, const ProviderSettings& settings) {
  // As botocore: a profile named in code leaves out what variables say.
  const bool by_variables = !profile;
  const auto context = std::make_shared<const internal::ProviderContext>(settings, std::move(profile));
  std::vector<CredentialsProviderPtr> providers;
  if (by_variables) providers.push_back(internal::make_environment_provider(context));
  providers.push_back(internal::make_profile_provider(context));
  if (by_variables) providers.push_back(internal::make_web_identity_provider(context));
  providers.push_back(internal::make_container_provider(context));
  providers.push_back(internal::make_imds_provider(context));
  return internal::make_refreshing_provider(
      std::make_shared<ChainProvider>(std::move(providers), by_variables ? kAdvice : kAdviceBesideProfile), context);
}

}  // namespace outcrop
