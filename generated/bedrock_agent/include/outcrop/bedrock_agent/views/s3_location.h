// S3LocationView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// A place in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3Location.html
struct S3LocationView {
  /// The place as s3://bucket/key.
  std::string_view uri{};
};
const internal::Schema& schema_of(const S3LocationView*);

}  // namespace outcrop::bedrock_agent
