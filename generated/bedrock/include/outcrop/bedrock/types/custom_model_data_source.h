// CustomModelDataSource and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct ModelPackageArnDataSource {
  /// Required.
  std::optional<std::string> model_package_arn{};
};

/// One of its members has to be set.
struct CustomModelDataSource {
  std::optional<ModelPackageArnDataSource> model_package_arn_data_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
