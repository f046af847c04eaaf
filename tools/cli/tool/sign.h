// `outcrop sign`: every stage of a Signature Version 4, for comparing with what a service or another client computes.
#pragma once

#include <outcrop/document.h>
#include <outcrop/timestamp.h>

#include <optional>
#include <string>

#include "command/console.h"
#include "command/fields.h"
#include "command/global_options.h"

namespace outcrop::cli {

/// Credentials as JSON has them.
struct SignCredentials {
  std::optional<std::string> access_key_id{};
  std::optional<std::string> secret_access_key{};
  std::optional<std::string> session_token{};
};

/// The request on standard input.
struct SignInput {
  std::optional<std::string> method{};
  std::optional<std::string> url{};   ///< with the query
  std::optional<Document> headers{};  ///< an object; a name may stand in it several times, or have a list of values
  std::optional<std::string> body{};
  std::optional<Blob> body_base64{};
  std::optional<std::string> payload_hash{};
  std::optional<std::string> region{};
  std::optional<std::string> service{};
  std::optional<Timestamp> time{};
  std::optional<SignCredentials> credentials{};
  std::optional<std::int64_t> presign_expires{};  ///< seconds; set: sign by query
  std::optional<bool> normalize_path{};
  std::optional<bool> content_sha256_header{};
  std::optional<bool> sign_session_token{};
};

const Shape& fields_of(const SignCredentials*);
const Shape& fields_of(const SignInput*);

/// Reads standard input or, when `file` is not empty, that file. Throws InputError.
int sign_request(const std::string& file, const GlobalOptions& options, Console& console);

}  // namespace outcrop::cli
