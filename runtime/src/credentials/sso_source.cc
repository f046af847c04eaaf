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

struct SsoRole {
  std::string account_id{};
  std::string name{};
};

class CachedSso final : public SsoSource {
 public:
  explicit CachedSso(ContextPtr context) : context_(context), tokens_(std::move(context)) {}

  Result<Credentials> resolve(const SharedConfig& shared, const Section& section, const std::string& profile,
                              const ResolveOptions& options) override;

 private:
  Result<Credentials> fetch(const SsoLogin& login, const SsoRole& role, const std::string& token,
                            const ResolveOptions& options);

  const ContextPtr context_;
  SsoTokens tokens_;
};

Result<Credentials> CachedSso::resolve(const SharedConfig& shared, const Section& section, const std::string& profile,
                                       const ResolveOptions& options) {
  const Result<SsoLogin> login = sso_login_of(shared, section, profile);
  if (!login) return login.error();
  Result<std::string> account_id = sso_value(shared, section, "sso_account_id", profile);
  if (!account_id) return std::move(account_id).error();
  Result<std::string> name = sso_value(shared, section, "sso_role_name", profile);
  if (!name) return std::move(name).error();
  const Result<SsoToken> token = tokens_.get(*login, options);
  if (!token) return token.error();
  return fetch(*login, {*std::move(account_id), *std::move(name)}, token->text, options);
}

Result<Credentials> CachedSso::fetch(const SsoLogin& login, const SsoRole& role, const std::string& token,
                                     const ResolveOptions& options) {
  const Result<std::string> endpoint = sso_endpoint(*context_, "SSO", "portal.sso", login);
  if (!endpoint) return endpoint.error();
  const Result<Transport*> transport = context_->transport();
  if (!transport) return transport.error();
  std::string url = *endpoint + "/federation/credentials?role_name=";
  append_percent_encoded(url, role.name);
  url += "&account_id=";
  append_percent_encoded(url, role.account_id);

  HttpSession session(**transport, context_->clock(), options);
  ProviderRequest request{.url = std::move(url)};
  request.headers.push_back({"x-amz-sso_bearer_token", token});
  const Result<ProviderAnswer> answer = send_with_retries(session, context_->random(), request, kProviderAttempts);
  if (!answer) return answer.error();
  if (answer->status == 401) return sso_login_needed(login, "the SSO token was refused");
  if (!answer->ok()) {
    Error error = credentials_error("SsoError", "SSO gave no credentials for role " + role.name + " of account " +
                                                    role.account_id + ": " + refusal_of(*answer).text);
    error.http_status = answer->status;
    return error;
  }
  const Result<Document> object = parse_object(answer->body, "the answer of SSO");
  if (!object) return object.error();
  Credentials credentials{.account_id = role.account_id};
  if (const Document* const keys = object->find("roleCredentials")) {
    credentials.access_key_id = text_member(*keys, "accessKeyId");
    credentials.secret_access_key = text_member(*keys, "secretAccessKey");
    credentials.session_token = text_member(*keys, "sessionToken");
    credentials.expiration = millis_member(*keys, "expiration");
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
