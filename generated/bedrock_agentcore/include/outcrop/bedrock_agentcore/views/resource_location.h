// ResourceLocationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_S3Location.html
struct S3LocationView {
  std::string_view bucket{};
  std::string_view prefix{};
  std::optional<std::string_view> version_id{};
};
const internal::Schema& schema_of(const S3LocationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResourceLocation.html
struct ResourceLocationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  OptionalRef<S3LocationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ResourceLocationView*);

}  // namespace outcrop::bedrock_agentcore
