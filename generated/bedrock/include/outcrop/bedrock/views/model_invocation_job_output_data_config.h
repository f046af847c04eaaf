// ModelInvocationJobOutputDataConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct ModelInvocationJobS3OutputDataConfigView {
  std::string_view s3_uri{};
  std::optional<std::string_view> s3_encryption_key_id{};
  std::optional<std::string_view> s3_bucket_owner{};
};

/// `member` tells which one is set.
struct ModelInvocationJobOutputDataConfigView {
  enum class Member : std::uint16_t {
    none,
    s3_output_data_config,
    unknown,
  };

  Member member{};
  OptionalRef<ModelInvocationJobS3OutputDataConfigView> s3_output_data_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock
