// S3Object: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// An object in Amazon S3, or a place for objects.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_S3Object.html
struct S3Object {
  /// The place, as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};
  /// The version of the object. Absent: the newest.
  std::optional<std::string> version{};

  friend bool operator==(const S3Object&, const S3Object&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Object& in);

}  // namespace outcrop::bedrock_data_automation
