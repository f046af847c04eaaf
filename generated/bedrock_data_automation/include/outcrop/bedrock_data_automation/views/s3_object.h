// S3ObjectView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// An object in Amazon S3, or a place for objects.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_S3Object.html
struct S3ObjectView {
  /// The place, as s3://bucket/key.
  std::string_view s3_uri{};
  /// The version of the object. Absent: the newest.
  std::optional<std::string_view> version{};
};
const internal::Schema& schema_of(const S3ObjectView*);

}  // namespace outcrop::bedrock_data_automation
