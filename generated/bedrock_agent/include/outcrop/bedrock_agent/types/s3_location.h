// S3Location: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

/// A place in Amazon S3.
struct S3Location {
  /// The place as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> uri{};
};

}  // namespace outcrop::bedrock_agent
