// Whether a request is who it says.
#include "auth/signature_check.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "auth/shown.h"
#include "outcrop/sigv4.h"
#include "protocol/service_error.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";
constexpr std::string_view kSignedEvents = "STREAMING-AWS4-HMAC-SHA256-EVENTS";
/// SigV4: how far the request's date may be from the server's.
constexpr auto kTolerance = std::chrono::minutes(5);
/// SigV4: the longest life of a presigned request.
constexpr std::int64_t kLongestExpiry = 604'800;

/// What a request says about its own signature.
struct Claim {
  std::string key_id;
  std::string scope;  ///< "20250102/us-east-1/bedrock/aws4_request"
  std::string signed_headers;
  std::string signature;
  std::string date;
  std::string token;
  /// Presigned requests only: seconds.
  std::optional<std::int64_t> expires;
  /// The query without X-Amz-Signature.
  std::string query;
};

ServiceError incomplete(const std::string& message) { return {400, "IncompleteSignatureException", message}; }
ServiceError invalid(const std::string& message) { return {403, "InvalidSignatureException", message}; }
ServiceError unrecognized() {
  return {403, "UnrecognizedClientException", "The security token included in the request is invalid."};
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::string header_or_empty(const HttpCall& call, std::string_view name) {
  const std::string* value = call.header(name);
  return value != nullptr ? *value : std::string();
}

void set_credential(Claim& claim, std::string_view credential) {
  const std::size_t slash = credential.find('/');
  if (slash == std::string_view::npos || std::count(credential.begin(), credential.end(), '/') != 4)
    throw incomplete(
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '" +
        std::string(credential) + "'.");
  claim.key_id = credential.substr(0, slash);
  claim.scope = credential.substr(slash + 1);
}

Claim claim_of_header(const HttpCall& call, std::string_view authorization) {
  Claim claim;
  std::string_view credential;
  for (std::string_view part : split(authorization.substr(kAlgorithm.size()), ',')) {
    part = trimmed(part);
    const std::size_t equals = std::min(part.find('='), part.size());
    const std::string_view name = part.substr(0, equals);
    const std::string_view value = part.substr(std::min(equals + 1, part.size()));
    if (name == "Credential") credential = value;
    if (name == "SignedHeaders") claim.signed_headers = value;
    if (name == "Signature") claim.signature = value;
  }
  claim.date = header_or_empty(call, "x-amz-date");
  std::string missing;
  if (credential.empty()) missing += "Authorization header requires 'Credential' parameter. ";
  if (claim.signature.empty()) missing += "Authorization header requires 'Signature' parameter. ";
  if (claim.signed_headers.empty()) missing += "Authorization header requires 'SignedHeaders' parameter. ";
  if (claim.date.empty())
    missing += "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
  // The header itself is not shown: part of it may be a secret in the wrong place.
  if (!missing.empty()) throw incomplete(missing.substr(0, missing.size() - 1));
  set_credential(claim, credential);
  claim.token = header_or_empty(call, "x-amz-security-token");
  claim.query = call.query;
  return claim;
}

Claim claim_of_query(const HttpCall& call) {
  Claim claim;
  std::string credential;
  for (std::string_view part : split(call.query, '&')) {
    const std::size_t equals = std::min(part.find('='), part.size());
    const std::string_view name = part.substr(0, equals);
    const std::string value = percent_decode(part.substr(std::min(equals + 1, part.size()))).value_or("");
    if (name == "X-Amz-Signature") {
      claim.signature = value;
      continue;
    }
    if (!claim.query.empty()) claim.query += '&';
    claim.query += part;
    if (name == "X-Amz-Credential") credential = value;
    if (name == "X-Amz-SignedHeaders") claim.signed_headers = value;
    if (name == "X-Amz-Date") claim.date = value;
    if (name == "X-Amz-Security-Token") claim.token = value;
    if (name == "X-Amz-Expires") {
      std::int64_t seconds = 0;
      const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
      if (error != std::errc() || end != value.data() + value.size() || seconds < 1 || seconds > kLongestExpiry)
        throw incomplete("X-Amz-Expires must be a number of seconds from 1 to 604800.");
      claim.expires = seconds;
    }
  }
  if (credential.empty() || claim.signed_headers.empty() || claim.date.empty() || !claim.expires)
    throw incomplete(
        "A presigned request requires X-Amz-Algorithm, X-Amz-Credential, X-Amz-Date, X-Amz-Expires, "
        "X-Amz-SignedHeaders and X-Amz-Signature.");
  set_credential(claim, credential);
  return claim;
}

/// "20250102T030405Z".
std::optional<Timestamp> parse_amz_date(std::string_view text) {
  if (text.size() != 16) return std::nullopt;
  std::string dashed;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 6) dashed += '-';
    if (i == 11 || i == 13) dashed += ':';
    dashed += text[i];
  }
  return parse_timestamp(dashed, TimestampFormat::date_time);
}

void check_scope(const Claim& claim, std::string_view signing_name) {
  const std::vector<std::string_view> parts = split(claim.scope, '/');
  std::string wrong;
  if (parts[0] != std::string_view(claim.date).substr(0, 8))
    wrong += "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '" +
             std::string(parts[0]) + "' != '" + claim.date.substr(0, 8) + "', from '" + claim.date + "'. ";
  if (parts[1].empty()) wrong += "Credential should be scoped to a valid region. ";
  if (parts[2] != signing_name)
    wrong += "Credential should be scoped to correct service: '" + std::string(signing_name) + "'. ";
  if (parts[3] != "aws4_request") wrong += "Credential should be scoped with a valid terminator: 'aws4_request'. ";
  if (!wrong.empty()) throw invalid(wrong.substr(0, wrong.size() - 1));
}

void check_signed_headers(const HttpCall& call, const Claim& claim) {
  const std::vector<std::string_view> names = split(claim.signed_headers, ';');
  const auto has = [&](std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); };
  if (!std::is_sorted(names.begin(), names.end())) throw invalid("SignedHeaders must be sorted.");
  if (!has("host") && !has(":authority"))
    throw invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
  for (std::string_view name : {"x-amz-date", "x-amz-security-token", "x-amz-content-sha256"})
    if (call.header(name) != nullptr && !has(name))
      throw invalid("'" + std::string(name) + "' must be a 'SignedHeader' in the AWS Authorization.");
  for (std::string_view name : names)
    if (call.header(name) == nullptr)
      throw invalid("The request has no header '" + std::string(name) + "', which SignedHeaders names.");
}

void check_date(const Claim& claim, Timestamp now) {
  const std::optional<Timestamp> date = parse_amz_date(claim.date);
  if (!date)
    throw incomplete("Date must be in ISO-8601 'basic format'. Got '" + claim.date +
                     "'. See http://en.wikipedia.org/wiki/ISO_8601");
  const auto shown = [](auto time) { return sigv4::amz_date(Timestamp(time)); };
  const auto here = now.time();
  const auto life = claim.expires ? std::chrono::seconds(*claim.expires) : std::chrono::seconds(kTolerance);
  if (date->time() + life < here)
    throw invalid("Signature expired: " + claim.date + " is now earlier than " + shown(here - life) + " (" +
                  shown(here) + " - " + std::to_string(life.count() / 60) + " min.)");
  if (date->time() > here + kTolerance)
    throw invalid("Signature not yet current: " + claim.date + " is still later than " + shown(here + kTolerance) +
                  " (" + shown(here) + " + 5 min.)");
}

/// What stands in the last line of the canonical request.
std::string payload_line(const HttpCall& call) {
  std::string computed = sigv4::payload_hash(call.body);
  const std::string* stated = call.header("x-amz-content-sha256");
  if (stated != nullptr && *stated == kSignedEvents) return *stated;
  if (call.body_follows)
    throw invalid("The header 'x-amz-content-sha256' has to be " + std::string(kSignedEvents) +
                  ", since the body is a stream of signed events.");
  if (stated != nullptr && *stated != computed)
    throw invalid("The provided 'x-amz-content-sha256' header does not match what was computed.");
  return computed;
}

void check_signature(const HttpCall& call, const Claim& claim, const KnownKey& key) {
  std::vector<sigv4::HeaderView> headers;
  for (const auto& [name, value] : call.headers) headers.push_back({name, value});
  const std::string payload = payload_line(call);
  const sigv4::Request request{call.method, call.path, claim.query, headers, call.body, payload};
  const std::string canonical = sigv4::canonical_request(request, claim.signed_headers);
  const std::string to_sign = sigv4::string_to_sign(claim.date, claim.scope, canonical);
  if (sigv4::signature(key.secret, claim.scope, to_sign) == claim.signature) return;
  throw invalid(
      "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
      "and signing "
      "method. Consult the service documentation for details.\n\nThe Canonical String for this request should have "
      "been\n'" +
      shown_canonical_request(canonical) + "'\n\nThe String-to-Sign should have been\n'" + to_sign + "'\n");
}

}  // namespace

Proof check_authentication(const HttpCall& call, const KeyRing& keys, Timestamp now, bool allow_bearer,
                           std::string_view signing_name) {
  const std::string* authorization = call.header("authorization");
  const bool presigned = authorization == nullptr && call.query.find("X-Amz-Signature=") != std::string::npos;
  if (authorization == nullptr && !presigned)
    throw ServiceError(403, "MissingAuthenticationTokenException", "Missing Authentication Token");

  if (authorization != nullptr && to_lower(authorization->substr(0, 7)) == "bearer ") {
    if (allow_bearer && keys.knows_bearer_token(trimmed(std::string_view(*authorization).substr(7)))) return {};
    throw ServiceError(403, "AccessDeniedException",
                       allow_bearer ? "Authentication failed: Please make sure your API Key is valid."
                                    : "This service does not accept bearer tokens.");
  }
  if (authorization != nullptr && !authorization->starts_with(std::string(kAlgorithm) + ' '))
    throw ServiceError(403, "MissingAuthenticationTokenException", "Missing Authentication Token");

  const Claim claim = presigned ? claim_of_query(call) : claim_of_header(call, *authorization);
  const std::optional<KnownKey> key = keys.find(claim.key_id);
  if (!key) throw unrecognized();
  if (key->expired)
    throw ServiceError(403, "ExpiredTokenException", "The security token included in the request is expired");
  if (claim.token != key->token) throw unrecognized();
  check_date(claim, now);
  check_scope(claim, signing_name);
  check_signed_headers(call, claim);
  check_signature(call, claim, *key);
  return {key->secret, claim.scope, claim.signature};
}

}  // namespace outcrop::emulator
