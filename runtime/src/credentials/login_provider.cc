// Credentials of the session that `aws login` has begun.
#include <utility>

#include "base/ascii.h"
#include "credentials/dpop.h"
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

constexpr std::chrono::minutes kRenewLoginBefore{5};

struct Login {
  std::string profile{};
  std::string path{};
};

Error login_needed(const Login& login, const std::string& why) {
  return credentials_error("LoginNeeded", why + "; run: aws login --profile " + in_header(login.profile));
}

Result<Credentials> credentials_in(const Login& login, const Document& cached) {
  const Document* const token = cached.find("accessToken");
  if (!token) return login_needed(login, "the login session " + login.path + " lacks accessToken");
  Credentials credentials{.access_key_id = text_member(*token, "accessKeyId"),
                          .secret_access_key = text_member(*token, "secretAccessKey"),
                          .session_token = text_member(*token, "sessionToken"),
                          .expiration = read_time(text_member(*token, "expiresAt")),
                          .account_id = text_member(*token, "accountId")};
  if (credentials.access_key_id.empty() || credentials.secret_access_key.empty())
    return login_needed(login, "the login session " + login.path + " lacks accessKeyId or secretAccessKey");
  if (!credentials.expiration)
    return login_needed(login, "the expiresAt of the login session " + login.path + " is " +
                                   quoted(text_member(*token, "expiresAt")) + ", which is no time");
  return credentials;
}

Result<std::string> token_url(const ProviderContext& context, const Section& section) {
  const Result<ClientChoices> choices = context.choices("Signin");
  if (!choices) return choices.error();
  const Result<std::optional<Endpoint>> configured = configured_endpoint(*choices);
  if (!configured) return configured.error();
  Result<Endpoint> endpoint = configured->value_or(Endpoint{});
  if (!*configured) {
    const Result<Region> region = context.region(value_of(section, "region"), "the login session");
    if (!region) return region.error();
    endpoint = signin_endpoint(region->name);
  }
  if (!endpoint) return std::move(endpoint).error();
  return endpoint->scheme + endpoint->host + endpoint->base_path + "/v1/token";
}

Error refused(const Login& login, const ProviderAnswer& answer) {
  const std::optional<Document> object = Document::parse(answer.body);
  const std::string code = object ? text_member(*object, "error") : std::string();
  if (code == "TOKEN_EXPIRED") return login_needed(login, "the login session has expired");
  if (code == "USER_CREDENTIALS_CHANGED")
    return login_needed(login, "the login session has ended, since the user's credentials have changed");
  if (code == "INSUFFICIENT_PERMISSIONS")
    return credentials_error("LoginRefused",
                             "the login session can't be renewed: the user lacks the permission to "
                             "sign in (signin:CreateOAuth2Token)");
  Error error = credentials_error("LoginRefused", "the sign-in service answered with " + refusal_of(answer).text);
  error.http_status = answer.status;
  return error;
}

Result<Credentials> renew(const ProviderContext& context, LoginCache& cache, const ResolveOptions& options,
                          const Section& section, const Login& login, const Document& cached) {
  const Result<std::string> url = token_url(context, section);
  if (!url) return url.error();
  const Result<Transport*> transport = context.transport();
  if (!transport) return transport.error();
  const Timestamp now = context.clock().now();
  const std::string id = make_uuid();
  const Secret key = text_member(cached, "dpopKey");
  const Result<std::string> proof = make_dpop_proof(key, {.method = "POST", .url = *url, .issued_at = now, .id = id});
  if (!proof) return login_needed(login, proof.error().message);

  HttpSession session(**transport, context.clock(), options);
  const Result<ProviderAnswer> answer =
      send_with_retries(session, context.random(),
                        {.method = "POST",
                         .url = *url,
                         .headers = {{"Content-Type", "application/json"}, {"DPoP", *proof}},
                         .body = to_json(Document::object({{"clientId", text_member(cached, "clientId")},
                                                           {"grantType", "refresh_token"},
                                                           {"refreshToken", text_member(cached, "refreshToken")}}))},
                        kProviderAttempts);
  if (!answer) return answer.error();
  if (!answer->ok()) return refused(login, *answer);
  const Result<Document> object = parse_object(answer->body, "the answer of the sign-in service");
  if (!object) return object.error();
  const Document* const token = object->find("accessToken");
  const std::optional<std::chrono::seconds> life = life_member(*object, "expiresIn");
  if (!token || !life)
    return credentials_error("MalformedCredentials",
                             "the answer of the sign-in service lacks accessToken or expiresIn");

  const Document* const old = cached.find("accessToken");
  const Timestamp end = now.time() + *life;
  Document::Object fresh = with_members(old ? *old : Document(Document::Object{}), token->members()).members();
  const Document changed = with_members(
      cached, {{"accessToken", with_members(Document(std::move(fresh)), {{"expiresAt", to_string(end)}})},
               {"refreshToken", text_member(*object, "refreshToken").empty() ? text_member(cached, "refreshToken")
                                                                             : text_member(*object, "refreshToken")}});
  cache.replace(context, "the login session", login.path, Secret(to_json(changed)));
  return credentials_in(login, changed);
}

}  // namespace

Result<Credentials> login_credentials(const ProviderContext& context, LoginCache& cache, const ResolveOptions& options,
                                      const Section& section, const std::string& profile) {
  const Environment& environment = context.environment();
  std::string folder = environment.setting("AWS_LOGIN_CACHE_DIRECTORY");
  if (folder.empty()) folder = "~/.aws/login/cache";
  const std::string name = folder + '/' + sha256_hex(value_of(section, "login_session")) + ".json";
  const Login login{profile, environment.expand_home(name)};
  if (login.path.empty()) return missing_home("the login session " + name);
  const FileText file = cache.read(environment, login.path);
  if (file.outcome == FileText::Outcome::missing)
    return login_needed(login, "there is no login session in " + login.path);
  if (file.outcome == FileText::Outcome::failed)
    return credentials_error("UnreadableLoginSession",
                             "the login session " + login.path + " can't be read: " + file.problem);
  const Result<Document> cached = parse_object(file.text, "the login session " + login.path);
  if (!cached) return login_needed(login, cached.error().message);
  Result<Credentials> credentials = credentials_in(login, *cached);
  if (!credentials) return credentials;
  const Timestamp now = context.clock().now();
  if (*credentials->expiration > now.time() + kRenewLoginBefore) return credentials;
  Result<Credentials> renewed = renew(context, cache, options, section, login, *cached);
  const bool still_good = *credentials->expiration > now;
  // Somebody's network trouble is no reason to fail while the old ones last.
  if (!renewed && still_good && renewed.error().kind == ErrorKind::network) return credentials;
  return renewed;
}

}  // namespace outcrop::internal
