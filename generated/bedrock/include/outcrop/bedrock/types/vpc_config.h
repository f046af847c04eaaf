// VpcConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// The customer's network through which the service reaches data or serves a model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_VpcConfig.html
struct VpcConfig {
  /// Ids of the subnets to place network interfaces in.
  ///
  /// Required. 1 to 16 entries.
  std::optional<std::vector<std::string>> subnet_ids{};
  /// Ids of the security groups of these interfaces.
  ///
  /// Required. 1 to 5 entries.
  std::optional<std::vector<std::string>> security_group_ids{};

  friend bool operator==(const VpcConfig&, const VpcConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const VpcConfig& in);

}  // namespace outcrop::bedrock
