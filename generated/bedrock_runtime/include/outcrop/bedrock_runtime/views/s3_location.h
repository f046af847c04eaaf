// S3LocationView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_S3Location.html
struct S3LocationView {
  /// The object as s3://bucket/key.
  std::string_view uri{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  std::optional<std::string_view> bucket_owner{};
};
const internal::Schema& schema_of(const S3LocationView*);

}  // namespace outcrop::bedrock_runtime
