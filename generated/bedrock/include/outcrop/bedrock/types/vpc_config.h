// VpcConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace outcrop::bedrock {

struct VpcConfig {
  /// Required.
  std::optional<std::vector<std::string>> subnet_ids{};
  /// Required.
  std::optional<std::vector<std::string>> security_group_ids{};
};

}  // namespace outcrop::bedrock
