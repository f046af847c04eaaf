// VpcConfigView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// The customer's network through which the service reaches data or serves a model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_VpcConfig.html
struct VpcConfigView {
  /// Ids of the subnets to place network interfaces in.
  std::span<const std::string_view> subnet_ids{};
  /// Ids of the security groups of these interfaces.
  std::span<const std::string_view> security_group_ids{};
};
const internal::Schema& schema_of(const VpcConfigView*);

}  // namespace outcrop::bedrock
