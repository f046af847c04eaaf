// ModelDataSourceView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct S3DataSourceView {
  std::string_view s3_uri{};
};

/// `member` tells which one is set; its pointer is not null.
struct ModelDataSourceView {
  enum class Member : std::uint16_t {
    none,
    s3_data_source,
    unknown,
  };

  Member member{};
  const S3DataSourceView* s3_data_source{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

}  // namespace outcrop::bedrock
