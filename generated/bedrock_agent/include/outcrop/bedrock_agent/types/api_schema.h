// APISchema and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

struct S3Identifier {
  std::optional<std::string> s3_bucket_name{};
  std::optional<std::string> s3_object_key{};
};

/// One of its members has to be set.
struct APISchema {
  std::optional<S3Identifier> s3{};
  /// Sensitive: never logged.
  std::optional<std::string> payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent
