// AsyncInvokeOutputDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// A place in Amazon S3 for the result of an asynchronous invocation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AsyncInvokeS3OutputDataConfig.html
struct AsyncInvokeS3OutputDataConfig {
  /// The place as s3://bucket/prefix.
  ///
  /// Required. 1 to 1024 characters, matching s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?.
  std::optional<std::string> s3_uri{};
  /// The KMS key that encrypts the result: key id or ARN. Absent: the bucket's own encryption applies.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> kms_key_id{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  ///
  /// 12 digits.
  std::optional<std::string> bucket_owner{};

  friend bool operator==(const AsyncInvokeS3OutputDataConfig&, const AsyncInvokeS3OutputDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AsyncInvokeS3OutputDataConfig& in);

/// Where an asynchronous invocation puts its result. Amazon S3 is the only choice.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AsyncInvokeOutputDataConfig.html
struct AsyncInvokeOutputDataConfig {
  /// A place in Amazon S3.
  Box<AsyncInvokeS3OutputDataConfig> s3_output_data_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AsyncInvokeOutputDataConfig&, const AsyncInvokeOutputDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AsyncInvokeOutputDataConfig& in);

}  // namespace outcrop::bedrock_runtime
