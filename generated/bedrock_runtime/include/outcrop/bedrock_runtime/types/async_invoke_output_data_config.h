// AsyncInvokeOutputDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// A place in Amazon S3 for the result of an asynchronous invocation.
struct AsyncInvokeS3OutputDataConfig {
  /// The place as s3://bucket/prefix.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};
  /// The KMS key that encrypts the result: key id or ARN. Absent: the bucket's own encryption applies.
  std::optional<std::string> kms_key_id{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  std::optional<std::string> bucket_owner{};
};

/// Where an asynchronous invocation puts its result. Amazon S3 is the only choice.
///
/// One of its members has to be set.
struct AsyncInvokeOutputDataConfig {
  /// A place in Amazon S3.
  Box<AsyncInvokeS3OutputDataConfig> s3_output_data_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
