// EndpointConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct SageMakerEndpoint {
  /// Required.
  std::optional<std::int32_t> initial_instance_count{};
  /// Required.
  std::optional<std::string> instance_type{};
  /// Required.
  std::optional<std::string> execution_role{};
  std::optional<std::string> kms_encryption_key{};
  std::optional<VpcConfig> vpc{};
};

/// One of its members has to be set.
struct EndpointConfig {
  std::optional<SageMakerEndpoint> sage_maker{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
