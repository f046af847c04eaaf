// Reads, renews and writes SSO tokens.
#include "credentials/sso_token.h"

#include <utility>

#include "base/ascii.h"
#include "credentials/http_session.h"
#include "credentials/json_fields.h"
#include "credentials/login_cache.h"
#include "credentials/providers.h"
#include "endpoint/configured_endpoint.h"
#include "endpoint/sts_endpoint.h"
#include "json/time_text.h"
#include "outcrop/internal/crypto.h"

namespace outcrop::internal {
namespace {

constexpr std::chrono::minutes kRenewSsoBefore{15};
constexpr std::chrono::seconds kBetweenTries{60};

std::string path_of_token(const SsoLogin& login) {
  const std::string& key = login.session.empty() ? login.start_url : login.session;
  return "~/.aws/sso/cache/" + sha1_hex(key) + ".json";
}

// Empty: it can.
std::string why_not_renewed(const SsoLogin& login, const Document& cached, Timestamp now) {
  if (login.session.empty()) return "only tokens of an sso-session can be renewed";
  for (const char* const name : {"refreshToken", "clientId", "clientSecret"})
    if (text_member(cached, name).empty()) return std::string("it has no ") + name;
  const std::string text = text_member(cached, "registrationExpiresAt");
  const std::optional<Timestamp> registration_end = read_time(text);
  if (!registration_end) return "its registrationExpiresAt is " + quoted(text) + ", which is no time";
  return *registration_end > now ? "" : "its registration expired at " + to_string(*registration_end);
}

// The CLI reads whole seconds only.
std::string in_whole_seconds(Timestamp time) {
  return to_string(Timestamp(std::chrono::floor<std::chrono::seconds>(time.time())));
}

}  // namespace

Result<std::string> sso_endpoint(const ProviderContext& context, std::string_view service_id, std::string_view prefix,
                                 const SsoLogin& login) {
  const Result<ClientChoices> choices = context.choices(service_id);
  if (!choices) return choices.error();
  const Result<std::optional<Endpoint>> configured = configured_endpoint(*choices);
  if (!configured) return configured.error();
  const Endpoint endpoint = configured->value_or(regional_endpoint(prefix, login.region));
  return endpoint.scheme + endpoint.host + endpoint.base_path;
}

Result<SsoToken> SsoTokens::get(const SsoLogin& login, const ResolveOptions& options) {
  const std::string name = path_of_token(login);
  const std::string path = context_->environment().expand_home(name);
  if (path.empty()) return missing_home("the SSO token " + name);
  const FileText file = cache_.read(context_->environment(), path);
  if (file.outcome == FileText::Outcome::missing) return sso_login_needed(login, "there is no SSO token in " + path);
  if (file.outcome == FileText::Outcome::failed)
    return credentials_error("UnreadableSsoToken", "the SSO token " + path + " can't be read: " + file.problem);
  const Result<Document> cached = parse_object(file.text, "the SSO token " + path);
  if (!cached) return sso_login_needed(login, cached.error().message);
  Secret token = text_member(*cached, "accessToken");
  if (token.empty()) return sso_login_needed(login, "the SSO token " + path + " lacks accessToken");
  const std::string end_text = text_member(*cached, "expiresAt");
  if (end_text.empty()) return sso_login_needed(login, "the SSO token " + path + " lacks expiresAt");
  const std::optional<Timestamp> end = read_time(end_text);
  if (!end)
    return sso_login_needed(login,
                            "the SSO token " + path + " has the expiresAt " + quoted(end_text) + ", which is no time");

  const Timestamp now = context_->clock().now();
  if (*end > now.time() + kRenewSsoBefore) return SsoToken{std::move(token), *end};
  const bool may_try = context_->clock().steady_now() >= last_try_.load() + kBetweenTries;
  std::string why_not = why_not_renewed(login, *cached, now);
  if (why_not.empty() && (may_try || *end <= now)) {
    last_try_ = context_->clock().steady_now();
    Result<SsoToken> renewed = renew(login, path, *cached, options);
    if (renewed) return renewed;
    const ErrorKind kind = renewed.error().kind;
    if (kind == ErrorKind::cancelled || kind == ErrorKind::timeout) return renewed;
    why_not = renewed.error().message;
  }
  if (*end > now) return SsoToken{std::move(token), *end};
  return sso_login_needed(login, "the SSO token expired at " + to_string(*end) + " and can't be renewed: " + why_not);
}

Result<SsoToken> SsoTokens::renew(const SsoLogin& login, const std::string& path, const Document& cached,
                                  const ResolveOptions& options) {
  const Result<std::string> endpoint = sso_endpoint(*context_, "SSO OIDC", "oidc", login);
  if (!endpoint) return endpoint.error();
  const Result<Transport*> transport = context_->transport();
  if (!transport) return transport.error();
  HttpSession session(**transport, context_->clock(), options);
  const Timestamp asked = context_->clock().now();
  const Result<ProviderAnswer> answer =
      send_with_retries(session, context_->random(),
                        {.method = "POST",
                         .url = *endpoint + "/token",
                         .headers = {{"Content-Type", "application/json"}},
                         .body = to_json(Document::object({{"clientId", text_member(cached, "clientId")},
                                                           {"clientSecret", text_member(cached, "clientSecret")},
                                                           {"grantType", "refresh_token"},
                                                           {"refreshToken", text_member(cached, "refreshToken")}}))},
                        kProviderAttempts);
  if (!answer) return answer.error();
  if (!answer->ok())
    return credentials_error("SsoTokenRefused", "the token service answered with " + refusal_of(*answer).text);
  const Result<Document> object = parse_object(answer->body, "the answer of the token service");
  if (!object) return object.error();
  Secret token = text_member(*object, "accessToken");
  const std::optional<std::chrono::seconds> life = life_member(*object, "expiresIn");
  if (token.empty() || !life)
    return credentials_error("MalformedCredentials", "the answer of the token service lacks accessToken or expiresIn");

  const Timestamp end = asked.time() + *life;
  std::vector<std::pair<std::string, Document>> changes{{"accessToken", token}, {"expiresAt", in_whole_seconds(end)}};
  if (const Secret next = text_member(*object, "refreshToken"); !next.empty())
    changes.emplace_back("refreshToken", next);
  cache_.replace(*context_, "the SSO token", path, Secret(to_json(with_members(cached, changes))));
  return SsoToken{std::move(token), end};
}

}  // namespace outcrop::internal
