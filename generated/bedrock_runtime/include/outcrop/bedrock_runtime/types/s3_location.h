// S3Location: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_runtime {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_S3Location.html
struct S3Location {
  /// The object as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters, matching s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?.
  std::optional<std::string> uri{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  ///
  /// 12 digits.
  std::optional<std::string> bucket_owner{};
};

}  // namespace outcrop::bedrock_runtime
