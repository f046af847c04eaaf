// Assembles and signs the request of an attempt.
#include "client/attempt_request.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/url.h"
#include "outcrop/internal/crypto.h"
#include "signing/canonical_request.h"

namespace outcrop::internal {
namespace {

// SigV4: in place of a hash of the body, whose events have signatures of their own.
constexpr std::string_view kContentHash = "X-Amz-Content-Sha256";
constexpr std::string_view kSignedEvents = "STREAMING-AWS4-HMAC-SHA256-EVENTS";

bool is_name_character(char c) {  // RFC 9110 § 5.6.2
  return is_alphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

constexpr std::array<std::string_view, 17> kOwnHeaders{"authorization",
                                                       "host",
                                                       "x-amz-date",
                                                       "x-amz-security-token",
                                                       "x-amz-content-sha256",
                                                       "content-length",
                                                       "content-type",
                                                       "content-md5",
                                                       "transfer-encoding",
                                                       "connection",
                                                       "expect",
                                                       "user-agent",
                                                       "te",
                                                       "trailer",
                                                       "upgrade",
                                                       "amz-sdk-invocation-id",
                                                       "amz-sdk-request"};

void append_host(std::string& host, const Operation& operation, const HttpRequest& request, const Settings& settings) {
  host.clear();
  if (!settings.disable_host_prefix_injection) host.append(operation.host_prefix).append(request.host_prefix);
  host.append(settings.host);
}

void append_url(Workspace& workspace, const Operation& operation, const HttpRequest& request,
                const Settings& settings) {
  append_host(workspace.host, operation, request, settings);
  workspace.path.assign(settings.base_path).append(request.path);
  workspace.url.assign(settings.scheme).append(workspace.host).append(workspace.path);
  if (!request.query_string.empty()) (workspace.url += '?').append(request.query_string);
}

void append_attempt_text(std::string& text, const AttemptFacts& facts) {
  text.clear();
  if (facts.number > 1 && facts.clock_known && facts.idle_limit.count() > 0) {
    const Timestamp expiry = facts.time.time() + facts.idle_limit;
    text.append("ttl=").append(sigv4::amz_date(expiry)).append("; ");
  }
  text.append("attempt=").append(std::to_string(facts.number));
  text.append("; max=").append(std::to_string(facts.max_attempts));
}

}  // namespace

std::string host_of(const Operation& operation, const HttpRequest& request, const Settings& settings) {
  std::string host;
  append_host(host, operation, request, settings);
  return host;
}

std::string refusal_of_header(const HttpRequest& request, std::string_view name, std::string_view value,
                              bool is_anonymous) {
  const std::string quoted = '"' + std::string(name) + '"';
  if (name.empty() || !std::ranges::all_of(name, is_name_character))
    return quoted + " in CallOptions::headers is not a header name";
  if (value.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
    return "the value of " + quoted + " in CallOptions::headers must not hold CR, LF or NUL";
  const bool is_own = std::ranges::any_of(kOwnHeaders, [name](auto own) { return equal_ignoring_case(own, name); });
  if (is_own && !(is_anonymous && equal_ignoring_case(name, "authorization")))
    return quoted + " in CallOptions::headers is a header that the SDK sets itself";
  if (equal_ignoring_case(name, "accept-encoding") && !equal_ignoring_case(trimmed(value), "identity"))
    return quoted + " in CallOptions::headers asks for an answer in a coding, and the SDK reads none; leave it out";
  if (std::ranges::any_of(request.headers,
                          [name](const auto& header) { return equal_ignoring_case(header.first, name); }))
    return quoted + " in CallOptions::headers is set by a member of the request already";
  return {};
}

TransportRequest make_attempt_request(Workspace& workspace, const Operation& operation, const HttpRequest& request,
                                      const Settings& settings,
                                      const std::vector<std::pair<std::string, std::string>>& extra_headers,
                                      std::string_view invocation_id, const AttemptFacts& facts) {
  append_url(workspace, operation, request, settings);
  std::vector<HeaderView>& headers = workspace.headers;
  headers.clear();
  headers.push_back({"Host", workspace.host});
  if (!request.content_type.empty()) headers.push_back({"Content-Type", request.content_type});
  for (const auto& [name, value] : request.headers) headers.push_back({name, value});
  for (const auto& [name, value] : extra_headers) headers.push_back({name, value});
  if (operation.checksum_required) {
    workspace.content_md5 = md5_base64(request.content());
    headers.push_back({"Content-MD5", workspace.content_md5});
  }

  const std::string_view method = to_string(request.method);
  const std::string_view bearer_token = settings.bearer_tokens && facts.credentials
                                            ? std::string_view(facts.credentials->session_token)
                                            : std::string_view(settings.bearer_token);
  if (!operation.unsigned_request && !bearer_token.empty()) {
    workspace.authorization.clear();
    append_secret(workspace.authorization, "Bearer ");
    append_secret(workspace.authorization, bearer_token);
    headers.push_back({"Authorization", workspace.authorization});
  } else if (facts.credentials) {
    const SignatureHeaders signature = workspace.signer.sign(
        {.method = method,
         .path = workspace.path,
         .query = request.query_string,
         .headers = headers,
         .body = request.content(),
         .payload_hash = operation.sends_events ? kSignedEvents : std::string_view()},
        *facts.credentials,
        {.region = settings.region,
         .service = operation.service->signing_name,
         .time = facts.time,
         .content_sha256_header = operation.sends_events});
    if (!signature.content_sha256.empty()) headers.push_back({kContentHash, signature.content_sha256});
    headers.push_back({"X-Amz-Date", signature.amz_date});
    if (!signature.security_token.empty()) headers.push_back({"X-Amz-Security-Token", signature.security_token});
    headers.push_back({"Authorization", signature.authorization});
  }
  // Not signed: proxies and load balancers may change them.
  workspace.feature_ids.assign(request.feature_ids);
  if (facts.credentials && !facts.credentials->feature_ids.empty())
    workspace.feature_ids.append(workspace.feature_ids.empty() ? "" : ",").append(facts.credentials->feature_ids);
  workspace.user_agent.clear();
  append_user_agent(workspace.user_agent, settings.user_agent, workspace.feature_ids);
  headers.push_back({"User-Agent", workspace.user_agent});
  headers.push_back({"amz-sdk-invocation-id", invocation_id});
  append_attempt_text(workspace.attempt_text, facts);
  headers.push_back({"amz-sdk-request", workspace.attempt_text});
  for (const auto& [name, value] : facts.unsigned_headers) headers.push_back({name, value});
  return {
      .method = method, .url = workspace.url, .headers = headers, .body = request.content(), .operation = &operation};
}

std::string shown_canonical_request(const TransportRequest& request) {
  constexpr std::string_view kSignedHeaders = "SignedHeaders=";
  std::string_view signed_headers, payload_hash;
  std::vector<HeaderView> headers(request.headers.begin(), request.headers.end());
  for (HeaderView& header : headers) {
    if (header.name == "X-Amz-Security-Token") header.value = "****";
    if (header.name == kContentHash) payload_hash = header.value;
    if (header.name != "Authorization") continue;
    const std::size_t at = header.value.find(kSignedHeaders);
    if (at == std::string_view::npos) continue;
    signed_headers = header.value.substr(at + kSignedHeaders.size());
    signed_headers = signed_headers.substr(0, signed_headers.find(','));
  }
  if (signed_headers.empty()) return {};
  const std::string_view target = split_url(request.url).target;
  const std::size_t mark = target.find('?');
  return sigv4::canonical_request(
      {.method = request.method,
       .path = target.substr(0, mark),
       .query = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1),
       .headers = headers,
       .body = request.body,
       .payload_hash = payload_hash},
      signed_headers);
}

}  // namespace outcrop::internal
