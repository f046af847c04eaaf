// ModelInvocationJobOutputDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// Where in Amazon S3 the answers of a batch job go.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobS3OutputDataConfig.html
struct ModelInvocationJobS3OutputDataConfig {
  /// The prefix that the job writes below, as s3://bucket/prefix/.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> s3_uri{};
  /// The KMS key that encrypts the written files: ARN, key id or alias.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> s3_encryption_key_id{};
  /// The id of the account that owns the bucket; needed where it is another account.
  ///
  /// 12 digits.
  std::optional<std::string> s3_bucket_owner{};

  friend bool operator==(const ModelInvocationJobS3OutputDataConfig&,
                         const ModelInvocationJobS3OutputDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelInvocationJobS3OutputDataConfig& in);

/// Where the answers of a batch job go.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobOutputDataConfig.html
struct ModelInvocationJobOutputDataConfig {
  /// The answers go to Amazon S3.
  Box<ModelInvocationJobS3OutputDataConfig> s3_output_data_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModelInvocationJobOutputDataConfig&,
                         const ModelInvocationJobOutputDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelInvocationJobOutputDataConfig& in);

}  // namespace outcrop::bedrock
