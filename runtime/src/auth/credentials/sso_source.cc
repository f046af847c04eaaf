// Credentials of a role by an SSO login.
#include <utility>

#include "auth/credentials/http_session.h"
#include "auth/credentials/json_fields.h"
#include "auth/credentials/providers.h"
#include "auth/credentials/sso_token.h"
#include "config/text.h"
#include "endpoint/region.h"
#include "outcrop/internal/http_request.h"

namespace outcrop::internal {
namespace {

constexpr int kAttempts = 3;

Error wrong(std::string message) {
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

// Of the session or the profile; where both say something, they have to agree (botocore).
Result<std::string> agreed(const Section* session, const Section& section, std::string_view key,
                           const std::string& profile) {
  const std::string_view of_session = session ? value_of(*session, key) : std::string_view();
  const std::string_view of_profile = value_of(section, key);
  if (!of_session.empty() && !of_profile.empty() && of_session != of_profile)
    return wrong(std::string(key) + " of profile " + quoted(profile) + " differs from that of its sso-session");
  const std::string_view value = of_session.empty() ? of_profile : of_session;
  if (value.empty())
    return wrong("profile " + quoted(profile) + (session ? " and its sso-session lack " : " lacks ") +
                 std::string(key));
  return std::string(value);
}

Result<SsoLogin> login_of(const SharedConfig& shared, const Section& section, const std::string& profile) {
  SsoLogin login{.session = std::string(value_of(section, "sso_session")), .profile = profile};
  const Section* session = nullptr;
  if (!login.session.empty()) {
    const auto found = shared.sso_sessions.find(login.session);
    if (found == shared.sso_sessions.end())
      return wrong("[sso-session " + login.session + "] is not in " + shared.config_file + "; profile " +
                   quoted(profile) + " names it");
    session = &found->second;
  }
  Result<std::string> start_url = agreed(session, section, "sso_start_url", profile);
  if (!start_url) return std::move(start_url).error();
  login.start_url = *std::move(start_url);
  const Result<std::string> region = agreed(session, section, "sso_region", profile);
  if (!region) return region.error();
  const std::optional<Region> parsed = parse_region(*region);
  if (!parsed)
    return wrong("sso_region of profile " + quoted(profile) + " is " + quoted(*region) + ", which is no region");
  login.region = parsed->name;
  return login;
}

Result<Credentials> CachedSso::resolve(const SharedConfig& shared, const Section& section, const std::string& profile,
                                       const ResolveOptions& options) {
  for (const std::string_view key : {"sso_account_id", "sso_role_name"})
    if (value_of(section, key).empty()) return wrong("profile " + quoted(profile) + " lacks " + std::string(key));
  const Result<SsoLogin> login = login_of(shared, section, profile);
  if (!login) return login.error();
  const Result<std::string> token = tokens_.get(*login, options);
  if (!token) return token.error();
  return fetch(*login, section, *token, options);
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
  const Result<ProviderAnswer> answer = send_with_retries(
      session, context_->random(), {.url = std::move(url), .headers = {{"x-amz-sso_bearer_token", token}}}, kAttempts);
  if (!answer) return answer.error();
  if (answer->status == 401) return sso_login_needed(login, "the SSO token was refused");
  if (!answer->ok()) {
    const std::optional<Document> object = Document::parse(answer->body);
    const std::string text = object ? text_member(*object, "message") : std::string();
    Error error = credentials_error("SsoError", "SSO gave no credentials for role " +
                                                    std::string(value_of(section, "sso_role_name")) + " of account " +
                                                    std::string(value_of(section, "sso_account_id")) + ": HTTP " +
                                                    std::to_string(answer->status) + (text.empty() ? "" : ", " + text));
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
    if (const Document* const expiration = role->find("expiration"))
      if (const auto millis = expiration->as_int64()) credentials.expiration = Timestamp::from_millis(*millis);
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
