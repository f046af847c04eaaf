// S3Location: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// A place in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3Location.html
struct S3Location {
  /// The place as s3://bucket/key.
  ///
  /// Required. 1 to 2048 characters, matching s3://.{1,128}.
  std::optional<std::string> uri{};

  friend bool operator==(const S3Location&, const S3Location&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Location& in);

}  // namespace outcrop::bedrock_agent
