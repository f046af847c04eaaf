// Credentials of a role by an SSO login.
#include <utility>

#include "base/ascii.h"
#include "credentials/http_session.h"
#include "credentials/json_fields.h"
#include "credentials/providers.h"
#include "credentials/sso_token.h"
#include "outcrop/internal/http_request.h"

namespace outcrop::internal {
namespace {

Error incomplete(std::string message) {
  return Error{.kind = ErrorKind::configuration, .code = "InvalidSsoProfile", .message = std::move(message)};
}

class CachedSso final : public SsoSource {
 public:
  explicit CachedSso(ContextPtr context) : context_(context), tokens_(std::move(context)) {}

  Result<Credentials> resolve(const SharedConfig& shared, const Section& section, const std::string& profile,
                              const ResolveOptions& options) override;

 private:
  Result<Credentials> fetch(const SsoLogin& login, const Section& section, const std::string& token,
                            const ResolveOptions& options);

  const ContextPtr context_;
  SsoTokens tokens_;
};

Result<Credentials> CachedSso::resolve(const SharedConfig& shared, const Section& section, const std::string& profile,
                                       const ResolveOptions& options) {
  for (const std::string_view key : {"sso_account_id", "sso_role_name"})
    if (value_of(section, key).empty()) return incomplete("profile " + quoted(profile) + " lacks " + std::string(key));
  const Result<SsoLogin> login = sso_login_of(shared, section, profile);
  if (!login) return login.error();
  const Result<SsoToken> token = tokens_.get(*login, options);
  if (!token) return token.error();
  return fetch(*login, section, token->text, options);
}

Result<Credentials> CachedSso::fetch(const SsoLogin& login, const Section& section, const std::string& token,
                                     const ResolveOptions& options) {
  const Result<std::string> endpoint = sso_endpoint(*context_, "SSO", "portal.sso", login);
  if (!endpoint) return endpoint.error();
  const Result<Transport*> transport = context_->transport();
  if (!transport) return transport.error();
  std::string url = *endpoint + "/federation/credentials?role_name=";
  append_percent_encoded(url, value_of(section, "sso_role_name"));
  url += "&account_id=";
  append_percent_encoded(url, value_of(section, "sso_account_id"));

  HttpSession session(**transport, context_->clock(), options);
  ProviderRequest request{.url = std::move(url)};
  request.headers.push_back({"x-amz-sso_bearer_token", token});
  const Result<ProviderAnswer> answer = send_with_retries(session, context_->random(), request, kProviderAttempts);
  if (!answer) return answer.error();
  if (answer->status == 401) return sso_login_needed(login, "the SSO token was refused");
  if (!answer->ok()) {
    Error error = credentials_error("SsoError", "SSO gave no credentials for role " +
                                                    std::string(value_of(section, "sso_role_name")) + " of account " +
                                                    std::string(value_of(section, "sso_account_id")) + ": " +
                                                    refusal_of(*answer).text);
    error.http_status = answer->status;
    return error;
  }
  const Result<Document> object = parse_object(answer->body, "the answer of SSO");
  if (!object) return object.error();
  const Document* const role = object->find("roleCredentials");
  Credentials credentials{.account_id = std::string(value_of(section, "sso_account_id"))};
  if (role) {
    credentials.access_key_id = text_member(*role, "accessKeyId");
    credentials.secret_access_key = text_member(*role, "secretAccessKey");
    credentials.session_token = text_member(*role, "sessionToken");
    credentials.expiration = millis_member(*role, "expiration");
  }
  if (credentials.access_key_id.empty() || credentials.secret_access_key.empty() || !credentials.expiration)
    return credentials_error("MalformedCredentials", "the answer of SSO lacks keys or expiration");
  return credentials;
}

}  // namespace

std::unique_ptr<SsoSource> make_sso_source(ContextPtr context) {
  return std::make_unique<CachedSso>(std::move(context));
}

}  // namespace outcrop::internal
