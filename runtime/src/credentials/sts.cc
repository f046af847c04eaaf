// Calls STS.
#include "credentials/sts.h"

#include "base/ascii.h"
#include "base/secret.h"
#include "credentials/http_session.h"
#include "credentials/providers.h"
#include "endpoint/configured_endpoint.h"
#include "endpoint/sts_endpoint.h"
#include "outcrop/internal/http_request.h"
#include "retry/retry_class.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kVersion = "2011-06-15";
constexpr std::string_view kContentType = "application/x-www-form-urlencoded; charset=utf-8";

using Fields = std::vector<std::pair<std::string_view, Secret>>;

Secret form(const Fields& fields) {
  Secret out;
  std::size_t most = 0;
  for (const auto& [name, value] : fields) most += name.size() + 3 * value.size() + 2;
  make_room_for_secret(out, most);
  for (const auto& [name, value] : fields) {
    if (value.empty()) continue;
    if (!out.empty()) out += '&';
    out.append(name) += '=';
    append_percent_encoded(out, value);
  }
  return out;
}

bool is_retryable(const Result<ProviderAnswer>& result) {
  if (is_worth_retrying(result)) return true;
  if (!result || result->ok()) return false;
  const std::string code = refusal_of(*result).code;
  return code == "IDPCommunicationError" || code == "InvalidIdentityToken" || code == "Throttling" ||
         code == "ThrottlingException";
}

Result<StsEndpoint> find_endpoint(const ProviderContext& context, const Region& region) {
  const Result<ClientChoices> choices = context.choices("STS");
  if (!choices) return choices.error();
  const Result<std::optional<Endpoint>> configured = configured_endpoint(*choices);
  if (!configured) return configured.error();
  if (*configured) return StsEndpoint{**configured, region.name};
  return sts_endpoint({.region = region.name,
                       .use_fips = region.fips || choices->is_on(Setting::use_fips_endpoint),
                       .use_dual_stack = choices->is_on(Setting::use_dualstack_endpoint),
                       .legacy = choices->word(Setting::sts_regional_endpoints) == "legacy"});
}

Error refused(std::string_view action, const RoleRequest& request, const ProviderAnswer& answer) {
  const Refusal refusal = refusal_of(answer);
  Error out =
      credentials_error(refusal.code.empty() ? "StsError" : refusal.code,
                        std::string(action) + " of " + request.role_arn + " was refused by STS: " + refusal.text);
  out.http_status = answer.status;
  return out;
}

// With the signature's headers when there is a `source`.
Result<ProviderRequest> make_request(const StsEndpoint& place, const std::string& body, const Credentials* source,
                                     Timestamp time) {
  const std::string path = place.endpoint.base_path + '/';
  ProviderRequest wire{.method = "POST",
                       .url = place.endpoint.scheme + place.endpoint.host + path,
                       .headers = {{"Content-Type", std::string(kContentType)}},
                       .body = body};
  if (!source) return wire;
  const std::vector<HeaderView> headers{{"Host", place.endpoint.host}, {"Content-Type", kContentType}};
  Result<sigv4::SignedRequest> signed_request =
      sigv4::sign({.method = wire.method, .path = path, .headers = headers, .body = wire.body}, *source,
                  {.region = place.signing_region, .service = "sts", .time = time});
  if (!signed_request) return std::move(signed_request).error();
  for (sigv4::Header& header : (*signed_request).headers) {
    wire.headers.push_back(header);
    wipe(header.value);
  }
  wipe((*signed_request).canonical_request);  // the session token is in it
  return wire;
}

bool is_refused_for_its_date(const ProviderAnswer& answer, Skew used) {
  return !answer.ok() && is_skew_error(used, answer.skew) && is_clock_skew_code(refusal_of(answer).code);
}

// A request that is refused for its date is signed anew, once, by the clock that the refusal shows.
Result<ProviderAnswer> ask(const ProviderContext& context, HttpSession& session, const StsEndpoint& place,
                           const std::string& body, const Credentials* source) {
  for (bool again = false;; again = true) {
    const Skew skew = context.sts_skew().get();
    const Result<ProviderRequest> wire = make_request(place, body, source, context.clock().now().time() + skew);
    if (!wire) return wire.error();
    Result<ProviderAnswer> answer =
        send_with_retries(session, context.random(), *wire, kProviderAttempts, &is_retryable);
    if (answer && answer->skew && answer->skew->learnt(skew) != skew)
      context.sts_skew().set(answer->skew->learnt(skew));
    if (again || !source || !answer || !is_refused_for_its_date(*answer, skew)) return answer;
  }
}

// `source`: null for a call that isn't signed.
Result<Credentials> call(const ProviderContext& context, const ResolveOptions& options, std::string_view action,
                         const RoleRequest& request, Fields fields, const Credentials* source) {
  const Result<Region> region = context.region(request.region, action);
  if (!region) return region.error();
  const Result<StsEndpoint> place = find_endpoint(context, *region);
  if (!place) return place.error();
  const Result<Transport*> transport = context.transport();
  if (!transport) return transport.error();

  fields.insert(fields.begin(), {{"Action", std::string(action)}, {"Version", std::string(kVersion)}});
  HttpSession session(**transport, context.clock(), options);
  const Result<ProviderAnswer> answer = ask(context, session, *place, form(fields), source);
  if (!answer) {
    Error error = answer.error();
    error.message = std::string(action) + " of " + request.role_arn + ": " + error.message;
    return error;
  }
  return answer->ok() ? read_sts_answer(action, answer->body) : Result<Credentials>(refused(action, request, *answer));
}

std::string session_name(const ProviderContext& context, const RoleRequest& request) {
  if (!request.session_name.empty()) return request.session_name;
  return "outcrop-session-" + std::to_string(context.clock().now().millis() / 1000);
}

}  // namespace

Result<Credentials> assume_role(const ProviderContext& context, const ResolveOptions& options,
                                const RoleRequest& request, const Credentials& source) {
  return call(context, options, "AssumeRole", request,
              {{"RoleArn", request.role_arn},
               {"RoleSessionName", session_name(context, request)},
               {"DurationSeconds", request.duration_seconds},
               {"ExternalId", request.external_id},
               {"SerialNumber", request.mfa_serial},
               {"TokenCode", request.mfa_code}},
              &source);
}

Result<Credentials> assume_role_with_web_identity(const ProviderContext& context, const ResolveOptions& options,
                                                  const RoleRequest& request, std::string_view token) {
  return call(context, options, "AssumeRoleWithWebIdentity", request,
              {{"RoleArn", request.role_arn},
               {"RoleSessionName", session_name(context, request)},
               {"DurationSeconds", request.duration_seconds},
               {"WebIdentityToken", Secret(token)}},
              nullptr);
}

}  // namespace outcrop::internal
