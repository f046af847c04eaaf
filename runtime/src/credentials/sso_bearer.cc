// The SSO token of a profile as a bearer token.
#include <utility>

#include "base/ascii.h"
#include "credentials/providers.h"
#include "credentials/sso_token.h"

namespace outcrop::internal {
namespace {

class SsoBearer final : public CredentialsProvider {
 public:
  explicit SsoBearer(ContextPtr context) : context_(context), tokens_(std::move(context)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override {
    const Result<ConfigSources> sources = context_->sources();
    if (!sources) return sources.error();
    const std::string& profile = sources->profile().name;
    const Section* const section = sources->shared().profile(profile);
    if (!section) return not_configured("profile " + quoted(profile) + " is gone");
    const Result<SsoLogin> login = sso_login_of(sources->shared(), *section, profile);
    if (!login) return login.error();
    Result<SsoToken> token = tokens_.get(*login, options);
    if (!token) return std::move(token).error();
    return std::make_shared<const Credentials>(
        Credentials{.session_token = std::move((*token).text), .expiration = token->end, .source = name()});
  }
  std::string name() const override { return "SSO token"; }

 private:
  const ContextPtr context_;
  SsoTokens tokens_;
};

}  // namespace

CredentialsProviderPtr make_sso_bearer(ContextPtr context) {
  return make_refreshing_provider(std::make_shared<SsoBearer>(context), context);
}

}  // namespace outcrop::internal
