// The public stages of Signature Version 4, over the signer that the client itself uses.
#include "outcrop/sigv4.h"

#include <algorithm>
#include <array>

#include "outcrop/internal/crypto.h"
#include "signing/request_signer.h"

namespace outcrop::sigv4 {
namespace {

using internal::RequestSigner;

Error refusal(std::string code, std::string message) {
  return {.kind = ErrorKind::validation, .code = std::move(code), .message = std::move(message)};
}

std::optional<Error> find_problem(const Request& request, const Credentials& credentials, const Options& options) {
  if (credentials.access_key_id.empty() || credentials.secret_access_key.empty())
    return refusal("MissingCredentials", "signing needs an access key id and a secret access key");
  if (options.region.empty()) return refusal("MissingRegion", "signing needs a region");
  if (options.service.empty()) return refusal("MissingService", "signing needs the signing name of the service");
  const bool has_host = std::ranges::any_of(
      request.headers, [](const HeaderView& header) { return internal::is_header(header.name, "host"); });
  if (!has_host) return refusal("MissingHost", "the request to sign has no Host header, which every signature covers");
  return std::nullopt;
}

void copy_stages(const RequestSigner& signer, Signed& out) {
  out.canonical_request = signer.canonical_request();
  out.string_to_sign = signer.string_to_sign();
  out.scope = signer.scope();
  out.signed_headers = signer.signed_headers();
  out.signature = signer.signature();
}

}  // namespace

Result<SignedRequest> sign(const Request& request, const Credentials& credentials, const Options& options) {
  if (auto problem = find_problem(request, credentials, options)) return *problem;
  RequestSigner signer;
  const internal::SignatureHeaders headers = signer.sign(request, credentials, options);
  SignedRequest out;
  copy_stages(signer, out);
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) out.headers.push_back({std::string(name), std::string(value)});
  };
  add("X-Amz-Date", headers.amz_date);
  add("X-Amz-Security-Token", headers.security_token);
  add("x-amz-content-sha256", headers.content_sha256);
  add("Authorization", headers.authorization);
  return out;
}

Result<PresignedRequest> presign(const Request& request, const Credentials& credentials, const Options& options,
                                 std::chrono::seconds expires) {
  if (auto problem = find_problem(request, credentials, options)) return *problem;
  if (expires.count() < 1) return refusal("InvalidExpiry", "a presigned request must be valid for at least one second");
  RequestSigner signer;
  PresignedRequest out;
  out.query = signer.presign(request, credentials, options, expires);
  copy_stages(signer, out);
  return out;
}

std::string canonical_request(const Request& request, std::string_view signed_headers, bool normalize_path) {
  internal::CanonicalRequest canonical;
  canonical.begin();
  while (!signed_headers.empty()) {
    const std::string_view name = signed_headers.substr(0, signed_headers.find(';'));
    signed_headers.remove_prefix(std::min(signed_headers.size(), name.size() + 1));
    bool is_present = false;
    for (const HeaderView& header : request.headers) {
      if (!internal::is_header(header.name, name)) continue;
      canonical.add_header(name, header.value);
      is_present = true;
    }
    if (!is_present) canonical.add_header(name, {});
  }
  const std::string hash = request.payload_hash.empty() ? payload_hash(request.body) : std::string();
  canonical.finish(request.method, request.path, request.query, hash.empty() ? request.payload_hash : hash,
                   normalize_path);
  return std::string(canonical.text());
}

std::string string_to_sign(std::string_view amz_date, std::string_view scope, std::string_view canonical_request) {
  std::string text;
  internal::append_string_to_sign(text, amz_date, scope, internal::sha256(canonical_request));
  return text;
}

std::string signature(std::string_view secret_access_key, std::string_view scope, std::string_view string_to_sign) {
  std::array<std::string_view, 3> parts;  // date, region, service; the fourth is fixed
  for (std::string_view& part : parts) {
    part = scope.substr(0, scope.find('/'));
    scope.remove_prefix(std::min(scope.size(), part.size() + 1));
  }
  const internal::Sha256Hex hex = internal::to_hex(
      internal::derive_signing_key(secret_access_key, parts[0], parts[1], parts[2]).mac(string_to_sign));
  return {hex.data(), hex.size()};
}

std::string payload_hash(std::string_view body) { return internal::sha256_hex(body); }

std::string amz_date(Timestamp time) { return std::string(internal::text_of(internal::to_amz_date(time))); }

}  // namespace outcrop::sigv4
