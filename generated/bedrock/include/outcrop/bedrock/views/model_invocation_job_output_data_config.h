// ModelInvocationJobOutputDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// Where in Amazon S3 the answers of a batch job go.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobS3OutputDataConfig.html
struct ModelInvocationJobS3OutputDataConfigView {
  /// The prefix that the job writes below, as s3://bucket/prefix/.
  std::string_view s3_uri{};
  /// The KMS key that encrypts the written files: ARN, key id or alias.
  std::optional<std::string_view> s3_encryption_key_id{};
  /// The id of the account that owns the bucket; needed where it is another account.
  std::optional<std::string_view> s3_bucket_owner{};
};
const internal::Schema& schema_of(const ModelInvocationJobS3OutputDataConfigView*);

/// Where the answers of a batch job go.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobOutputDataConfig.html
struct ModelInvocationJobOutputDataConfigView {
  enum class Member : std::uint16_t {
    none,
    s3_output_data_config,
    unknown,
  };

  Member member{};
  /// The answers go to Amazon S3.
  OptionalRef<ModelInvocationJobS3OutputDataConfigView> s3_output_data_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ModelInvocationJobOutputDataConfigView*);

}  // namespace outcrop::bedrock
