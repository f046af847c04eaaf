// Signs the attempts of one lane: the stages of Signature Version 4 in buffers that the next attempt reuses.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "outcrop/sigv4.h"
#include "signing/canonical_request.h"
#include "signing/prefix_digest.h"
#include "signing/signing_second.h"

namespace outcrop::internal {

/// Values of the headers to send; empty = don't send that one. Valid until the signer's next signature.
struct SignatureHeaders {
  std::string_view amz_date{};        ///< X-Amz-Date
  std::string_view authorization{};   ///< Authorization
  std::string_view security_token{};  ///< X-Amz-Security-Token; secret; points into the credentials
  std::string_view content_sha256{};  ///< x-amz-content-sha256
};

/// Once warm, signs without allocating. Not synchronised: one per lane. The request has a Host header and the
/// credentials a key; `sigv4::sign` checks that.
class RequestSigner {
 public:
  SignatureHeaders sign(const sigv4::Request& request, const Credentials& credentials, const sigv4::Options& options);

  /// The same up to the signature, with the `X-Amz-*` parameters in the query. Returns that query, X-Amz-Signature
  /// included.
  std::string_view presign(const sigv4::Request& request, const Credentials& credentials, const sigv4::Options& options,
                           std::chrono::seconds expires);

  /// The stages of the last signature.
  std::string_view canonical_request() const { return canonical_.text(); }
  std::string_view signed_headers() const { return canonical_.signed_headers(); }
  std::string_view string_to_sign() const { return second_.string_to_sign(); }
  std::string_view scope() const { return second_.scope(); }
  std::string_view signature() const { return {signature_.data(), signature_.size()}; }

 private:
  void add_request_headers(const sigv4::Request& request, const sigv4::Options& options);
  std::string_view payload_line(const sigv4::Request& request);
  void sign_canonical_request();
  std::string_view write_authorization();

  CanonicalRequest canonical_;
  PrefixDigest canonical_digest_;
  SigningSecond second_;
  Sha256Hex payload_hash_{};
  Sha256Hex signature_{};
  std::string authorization_;
  std::string query_;
};

}  // namespace outcrop::internal
