// ModelDataSource and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct S3DataSource {
  /// Required.
  std::optional<std::string> s3_uri{};
};

/// One of its members has to be set.
struct ModelDataSource {
  std::optional<S3DataSource> s3_data_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
