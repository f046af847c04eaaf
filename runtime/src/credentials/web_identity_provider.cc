// A role by the token of another identity provider (IRSA on EKS).
#include <utility>

#include "base/ascii.h"
#include "credentials/providers.h"

namespace outcrop::internal {
namespace {

Error broken(std::string message) { return credentials_error("InvalidWebIdentity", std::move(message)); }

class WebIdentityProvider final : public CredentialsProvider {
 public:
  explicit WebIdentityProvider(ContextPtr context) : context_(std::move(context)) {}

  Result<CredentialsPtr> resolve(const ResolveOptions& options) override {
    const WebIdentity identity = web_identity_of_environment(context_->environment());
    if (identity.token_file.empty()) return not_configured("AWS_WEB_IDENTITY_TOKEN_FILE is not set");
    Result<Credentials> credentials = web_identity_credentials(*context_, options, identity);
    if (!credentials) return std::move(credentials).error();
    (*credentials).source = "web identity of the environment (" + identity.role.role_arn + ')';
    (*credentials).feature_ids = "h,k";
    return std::make_shared<const Credentials>(*std::move(credentials));
  }
  std::string name() const override { return "web identity"; }

 private:
  const ContextPtr context_;
};

}  // namespace

WebIdentity web_identity_of_environment(const Environment& environment) {
  return {.token_file = environment.setting("AWS_WEB_IDENTITY_TOKEN_FILE"),
          .role = {.role_arn = environment.setting("AWS_ROLE_ARN"),
                   .session_name = environment.setting("AWS_ROLE_SESSION_NAME")}};
}

Result<Credentials> web_identity_credentials(const ProviderContext& context, const ResolveOptions& options,
                                             const WebIdentity& identity) {
  if (identity.role.role_arn.empty())
    return broken("a web identity token file is set (" + identity.token_file +
                  "), but no role; set AWS_ROLE_ARN or role_arn");
  // Read for every call: the file's owner replaces the token before it expires.
  const std::string path = context.environment().expand_home(identity.token_file);
  if (path.empty()) return missing_home("the web identity token file " + identity.token_file);
  const FileText token = context.environment().read_file(path);
  if (token.outcome != FileText::Outcome::read)
    return broken("the web identity token file " + identity.token_file +
                  " can't be read: " + (token.outcome == FileText::Outcome::missing ? "no such file" : token.problem));
  const std::string_view text = trimmed(token.text);
  if (text.empty()) return broken("the web identity token file " + identity.token_file + " is empty");
  return assume_role_with_web_identity(context, options, identity.role, text);
}

CredentialsProviderPtr make_web_identity_provider(ContextPtr context) {
  return std::make_shared<WebIdentityProvider>(std::move(context));
}

}  // namespace outcrop::internal
