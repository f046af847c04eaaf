// What is signed of a request, and the Authorization header or query.
#include "signing/request_signer.h"

#include "outcrop/internal/http_request.h"
#include "signing/put.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";
constexpr std::string_view kEmptyPayloadHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr std::string_view kDateHeader = "x-amz-date";
constexpr std::string_view kTokenHeader = "x-amz-security-token";
constexpr std::string_view kPayloadHeader = "x-amz-content-sha256";

}  // namespace

void RequestSigner::add_request_headers(const sigv4::Request& request, const sigv4::Options& options) {
  for (const sigv4::HeaderView& header : request.headers) {
    const bool is_replaced = is_header(header.name, kDateHeader) || is_header(header.name, kTokenHeader) ||
                             (options.content_sha256_header && is_header(header.name, kPayloadHeader));
    if (!is_replaced && !is_never_signed(header.name)) canonical_.add_header(header.name, header.value);
  }
}

std::string_view RequestSigner::payload_line(const sigv4::Request& request) {
  if (!request.payload_hash.empty()) return request.payload_hash;
  if (request.body.empty()) return kEmptyPayloadHash;
  payload_hash_ = to_hex(sha256(request.body));
  return {payload_hash_.data(), payload_hash_.size()};
}

void RequestSigner::sign_canonical_request() { signature_ = second_.sign(canonical_digest_.digest(canonical_.text())); }

std::string_view RequestSigner::write_authorization() {
  constexpr std::string_view kStart = "AWS4-HMAC-SHA256 Credential=";
  constexpr std::string_view kNames = ", SignedHeaders=";
  constexpr std::string_view kSignature = ", Signature=";
  const std::string_view credential = second_.credential(), names = signed_headers();
  char* const begin = room_for(authorization_, kStart.size() + credential.size() + kNames.size() + names.size() +
                                                   kSignature.size() + signature_.size());
  char* out = put(put(begin, kStart), credential);
  out = put(put(out, kNames), names);
  out = put(put(out, kSignature), signature());
  return {begin, out};
}

SignatureHeaders RequestSigner::sign(const sigv4::Request& request, const Credentials& credentials,
                                     const sigv4::Options& options) {
  second_.enter(options.time, credentials, options.region, options.service);
  SignatureHeaders headers{.amz_date = second_.amz_date(), .security_token = credentials.session_token};
  const std::string_view payload = payload_line(request);
  if (options.content_sha256_header) headers.content_sha256 = payload;

  canonical_.begin();
  add_request_headers(request, options);
  canonical_.add_header(kDateHeader, headers.amz_date);
  if (!headers.security_token.empty() && options.sign_session_token)
    canonical_.add_header(kTokenHeader, headers.security_token);
  if (!headers.content_sha256.empty()) canonical_.add_header(kPayloadHeader, headers.content_sha256);
  canonical_.finish(request.method, request.path, request.query, payload, options.normalize_path);
  sign_canonical_request();

  headers.authorization = write_authorization();
  return headers;
}

std::string_view RequestSigner::presign(const sigv4::Request& request, const Credentials& credentials,
                                        const sigv4::Options& options, std::chrono::seconds expires) {
  second_.enter(options.time, credentials, options.region, options.service);
  const std::string_view payload = payload_line(request);

  // The names of the signed headers are part of the query that is signed, so they are gathered by a first canonical
  // request.
  const auto gather = [&](std::string_view query) {
    canonical_.begin();
    add_request_headers(request, options);
    canonical_.finish(request.method, request.path, query, payload, options.normalize_path);
  };
  gather({});
  const auto add = [this](std::string_view name, std::string_view value) {
    if (!query_.empty()) query_ += '&';
    query_.append(name) += '=';
    append_percent_encoded(query_, value);
  };
  query_ = request.query;
  add("X-Amz-Algorithm", kAlgorithm);
  add("X-Amz-Credential", second_.credential());
  add("X-Amz-Date", second_.amz_date());
  add("X-Amz-SignedHeaders", canonical_.signed_headers());
  add("X-Amz-Expires", std::to_string(expires.count()));
  const bool has_token = !credentials.session_token.empty();
  if (has_token && options.sign_session_token) add("X-Amz-Security-Token", credentials.session_token);
  gather(query_);
  sign_canonical_request();
  if (has_token && !options.sign_session_token) add("X-Amz-Security-Token", credentials.session_token);
  add("X-Amz-Signature", signature());
  return query_;
}

}  // namespace outcrop::internal
