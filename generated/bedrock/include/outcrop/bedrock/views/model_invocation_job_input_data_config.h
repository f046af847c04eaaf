// ModelInvocationJobInputDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct ModelInvocationJobS3InputDataConfigView {
  Open<S3InputFormat> s3_input_format{};
  std::string_view s3_uri{};
  std::optional<std::string_view> s3_bucket_owner{};
};

/// `member` tells which one is set.
struct ModelInvocationJobInputDataConfigView {
  enum class Member : std::uint16_t {
    none,
    s3_input_data_config,
    unknown,
  };

  Member member{};
  OptionalRef<ModelInvocationJobS3InputDataConfigView> s3_input_data_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock
