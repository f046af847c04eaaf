// AsyncInvokeOutputDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// A place in Amazon S3 for the result of an asynchronous invocation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AsyncInvokeS3OutputDataConfig.html
struct AsyncInvokeS3OutputDataConfigView {
  /// The place as s3://bucket/prefix.
  std::string_view s3_uri{};
  /// The KMS key that encrypts the result: key id or ARN. Absent: the bucket's own encryption applies.
  std::optional<std::string_view> kms_key_id{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  std::optional<std::string_view> bucket_owner{};
};
const internal::Schema& schema_of(const AsyncInvokeS3OutputDataConfigView*);

/// Where an asynchronous invocation puts its result. Amazon S3 is the only choice.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AsyncInvokeOutputDataConfig.html
struct AsyncInvokeOutputDataConfigView {
  enum class Member : std::uint16_t {
    none,
    s3_output_data_config,
    unknown,
  };

  Member member{};
  /// A place in Amazon S3.
  OptionalRef<AsyncInvokeS3OutputDataConfigView> s3_output_data_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AsyncInvokeOutputDataConfigView*);

}  // namespace outcrop::bedrock_runtime
