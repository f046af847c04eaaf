// Members of the JSON objects that credentials come in.
#pragma once

#include <string>
#include <string_view>

#include "outcrop/credentials.h"
#include "outcrop/document.h"
#include "outcrop/result.h"

namespace outcrop::internal {

/// The text of the member; empty when it is absent, null or something else.
std::string text_member(const Document& object, std::string_view name);

/// Error: not a JSON object. Never quotes the text, which may be secret. `what` names it.
Result<Document> parse_object(std::string_view json, const std::string& what);

/// The object's AccessKeyId, SecretAccessKey, the session token under `token_name`, Expiration, AccountId. Error: keys
/// are missing, or the expiration is no time. `what` names the object.
Result<Credentials> read_credentials(const Document& object, std::string_view token_name, const std::string& what);

}  // namespace outcrop::internal
