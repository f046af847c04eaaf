// ModelInvocationJobInputDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// The prompts of a batch job in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobS3InputDataConfig.html
struct ModelInvocationJobS3InputDataConfig {
  /// The format of the files. JSONL is the only one.
  std::optional<OwnedOpen<S3InputFormat>> s3_input_format{};
  /// A file or a prefix that the files share, as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> s3_uri{};
  /// The id of the account that owns the bucket; needed where it is another account.
  ///
  /// 12 digits.
  std::optional<std::string> s3_bucket_owner{};

  friend bool operator==(const ModelInvocationJobS3InputDataConfig&,
                         const ModelInvocationJobS3InputDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelInvocationJobS3InputDataConfig& in);

/// Where the prompts of a batch job are.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobInputDataConfig.html
struct ModelInvocationJobInputDataConfig {
  /// The prompts are in Amazon S3.
  Box<ModelInvocationJobS3InputDataConfig> s3_input_data_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ModelInvocationJobInputDataConfig&, const ModelInvocationJobInputDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelInvocationJobInputDataConfig& in);

}  // namespace outcrop::bedrock
