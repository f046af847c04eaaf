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

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_S3Location.html
struct S3LocationView {
  /// The bucket's name.
  std::string_view bucket{};
  /// The object's key.
  std::string_view prefix{};
  /// The version of the object. Absent: the newest.
  std::optional<std::string_view> version_id{};
};
const internal::Schema& schema_of(const S3LocationView*);

/// Where an extension or a file with policies is stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResourceLocation.html
struct ResourceLocationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  /// The file is stored in Amazon S3.
  OptionalRef<S3LocationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ResourceLocationView*);

}  // namespace outcrop::bedrock_agentcore
