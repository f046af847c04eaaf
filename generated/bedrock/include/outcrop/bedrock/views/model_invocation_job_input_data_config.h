// ModelInvocationJobInputDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// The prompts of a batch job in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobS3InputDataConfig.html
struct ModelInvocationJobS3InputDataConfigView {
  /// The format of the files. JSONL is the only one.
  Open<S3InputFormat> s3_input_format{};
  /// A file or a prefix that the files share, as s3://bucket/key.
  std::string_view s3_uri{};
  /// The id of the account that owns the bucket; needed where it is another account.
  std::optional<std::string_view> s3_bucket_owner{};
};
const internal::Schema& schema_of(const ModelInvocationJobS3InputDataConfigView*);

/// Where the prompts of a batch job are.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobInputDataConfig.html
struct ModelInvocationJobInputDataConfigView {
  enum class Member : std::uint16_t {
    none,
    s3_input_data_config,
    unknown,
  };

  Member member{};
  /// The prompts are in Amazon S3.
  OptionalRef<ModelInvocationJobS3InputDataConfigView> s3_input_data_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ModelInvocationJobInputDataConfigView*);

}  // namespace outcrop::bedrock
