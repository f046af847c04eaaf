// AWS Signature Version 4, stage by stage: for tools, for servers that verify, and for requests that this SDK does not
// send itself.
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/credentials.h"
#include "outcrop/result.h"
#include "outcrop/timestamp.h"

namespace outcrop::sigv4 {

struct HeaderView {
  std::string_view name;
  std::string_view value;
};

struct Header {
  std::string name;
  std::string value;
};

/// A request exactly as it goes on the wire. Views: what they point to must outlive the call that takes them.
struct Request {
  std::string_view method{};
  std::string_view path{};   ///< percent-encoded, without the query; empty stands for "/"
  std::string_view query{};  ///< percent-encoded, without '?'
  std::span<const HeaderView> headers{};
  std::string_view body{};
  /// Stands in the canonical request in place of the body's hash, e.g. "UNSIGNED-PAYLOAD". Empty: the hash.
  std::string_view payload_hash{};
};

struct Options {
  std::string_view region{};
  /// The signing name: "bedrock" for most Bedrock services, "bedrock-agentcore" for AgentCore's.
  std::string_view service{};
  Timestamp time{};  ///< the server's time as far as it is known; cut to whole seconds
  /// Resolve `.`, `..` and empty path segments in the canonical request. Every service but S3 does.
  bool normalize_path{true};
  /// Add and sign `x-amz-content-sha256`; not when presigning. Bedrock needs it for bidirectional streams only.
  bool content_sha256_header{false};
  /// False: the session token is added after signing. Bedrock wants it signed.
  bool sign_session_token{true};
};

/// One signature with all that led to it.
struct Signed {
  std::string canonical_request;
  std::string string_to_sign;
  std::string scope;           ///< "20250102/us-east-1/bedrock/aws4_request"
  std::string signed_headers;  ///< "host;x-amz-date"
  std::string signature;       ///< 64 lower-case hex digits
};

struct SignedRequest : Signed {
  /// To be set on the request, in place of those of the same name: X-Amz-Date, X-Amz-Security-Token (secret),
  /// x-amz-content-sha256, Authorization.
  std::vector<Header> headers;
};

struct PresignedRequest : Signed {
  /// The whole query, the request's own parameters included. Whoever has it may send the request until it expires.
  std::string query;
};

/// Signs by headers. All headers of `request` are signed but those that proxies and clients change (Authorization,
/// User-Agent, Connection, ...); a stale X-Amz-Date or X-Amz-Security-Token is replaced. Error: no Host header, no
/// credentials, an empty region or service.
Result<SignedRequest> sign(const Request& request, const Credentials& credentials, const Options& options);

/// Signs by query parameters; the request can then be sent by anyone for `expires`. Same errors as `sign`.
Result<PresignedRequest> presign(const Request& request, const Credentials& credentials, const Options& options,
                                 std::chrono::seconds expires = std::chrono::hours(1));

// For servers: the expected signature of a received request, from what its Authorization header says.

/// `signed_headers` names the headers that are in it ("host;x-amz-date"); one that the request lacks counts as empty.
std::string canonical_request(const Request& request, std::string_view signed_headers, bool normalize_path = true);

/// `amz_date` is the request's X-Amz-Date, `scope` what follows the access key id in Credential.
std::string string_to_sign(std::string_view amz_date, std::string_view scope, std::string_view canonical_request);

/// The signature as hex. `scope` is "date/region/service/aws4_request"; one that has other parts gives a signature that
/// no request has.
std::string signature(std::string_view secret_access_key, std::string_view scope, std::string_view string_to_sign);

/// Lower-case hex SHA-256.
std::string payload_hash(std::string_view body);

/// "20250102T030405Z".
std::string amz_date(Timestamp time);

}  // namespace outcrop::sigv4
