// Members of the JSON objects that credentials come in.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/secret.h"
#include "outcrop/credentials.h"
#include "outcrop/document.h"
#include "outcrop/result.h"

namespace outcrop::internal {

/// The text of the member; empty when it is absent, null or something else.
Secret text_member(const Document& object, std::string_view name);

/// A number of seconds that something lives, at most a hundred years, and a time in milliseconds since 1970, at most in
/// the year 9999. Empty when the member is none, and when it is negative or more: reckoning with it could overflow.
std::optional<std::chrono::seconds> life_member(const Document& object, std::string_view name);
std::optional<Timestamp> millis_member(const Document& object, std::string_view name);

/// Error: not a JSON object. Never quotes the text, which may be secret. `what` names it.
Result<Document> parse_object(std::string_view json, const std::string& what);

/// The object's AccessKeyId, SecretAccessKey, the session token under `token_name`, Expiration, AccountId. Error: keys
/// are missing, or the expiration is no time. `what` names the object.
Result<Credentials> read_credentials(const Document& object, std::string_view token_name, const std::string& what);

}  // namespace outcrop::internal
