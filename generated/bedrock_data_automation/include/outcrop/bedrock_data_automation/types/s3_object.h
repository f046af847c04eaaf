// S3Object: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_S3Object.html
struct S3Object {
  /// Required.
  std::optional<std::string> s3_uri{};
  std::optional<std::string> version{};

  friend bool operator==(const S3Object&, const S3Object&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Object& in);

}  // namespace outcrop::bedrock_data_automation
