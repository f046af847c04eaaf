// ModelDataSourceView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct S3DataSourceView {
  std::string_view s3_uri{};
};

/// `member` tells which one is set.
struct ModelDataSourceView {
  enum class Member : std::uint16_t {
    none,
    s3_data_source,
    unknown,
  };

  Member member{};
  OptionalRef<S3DataSourceView> s3_data_source{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock
