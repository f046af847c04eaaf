// ResourceLocation and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_S3Location.html
struct S3Location {
  /// The bucket's name.
  ///
  /// Required.
  std::optional<std::string> bucket{};
  /// The object's key.
  ///
  /// Required.
  std::optional<std::string> prefix{};
  /// The version of the object. Absent: the newest.
  std::optional<std::string> version_id{};

  friend bool operator==(const S3Location&, const S3Location&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Location& in);

/// Where an extension or a file with policies is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResourceLocation.html
struct ResourceLocation {
  /// The file is stored in Amazon S3.
  Box<S3Location> s3{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ResourceLocation&, const ResourceLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const ResourceLocation& in);

}  // namespace outcrop::bedrock_agentcore
