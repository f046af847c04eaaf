// APISchema and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3Identifier.html
struct S3Identifier {
  /// The bucket's name.
  ///
  /// 3 to 63 characters, matching [a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9].
  std::optional<std::string> s3_bucket_name{};
  /// The key of the object in that bucket.
  ///
  /// 1 to 1024 characters, matching [\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*.
  std::optional<std::string> s3_object_key{};

  friend bool operator==(const S3Identifier&, const S3Identifier&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Identifier& in);

/// The OpenAPI schema of an action group: the text itself, or where it is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_APISchema.html
struct APISchema {
  /// An object in Amazon S3 that holds the schema.
  Box<S3Identifier> s3{};
  /// The schema itself, as JSON or YAML text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const APISchema&, const APISchema&) = default;
};
void write_json(internal::JsonWriter& writer, const APISchema& in);

}  // namespace outcrop::bedrock_agent
