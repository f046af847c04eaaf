// S3Location: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_runtime {

/// An object in Amazon S3.
struct S3Location {
  /// The object as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> uri{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  std::optional<std::string> bucket_owner{};
};

}  // namespace outcrop::bedrock_runtime
