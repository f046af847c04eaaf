// EndpointConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// The machines of an endpoint in Amazon SageMaker.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_SageMakerEndpoint.html
struct SageMakerEndpoint {
  /// How many machines to start with.
  ///
  /// Required. At least 1.
  std::optional<std::int32_t> initial_instance_count{};
  /// The type of machine, such as `ml.g5.2xlarge`; each model allows certain types.
  ///
  /// Required. 1 to 50 characters.
  std::optional<std::string> instance_type{};
  /// The ARN of the IAM role by which Amazon SageMaker reads the model's files and image.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> execution_role{};
  /// The KMS key that encrypts the disks of the machines.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> kms_encryption_key{};
  /// The network that the machines run in. Absent: none of the customer's.
  Box<VpcConfig> vpc{};

  friend bool operator==(const SageMakerEndpoint&, const SageMakerEndpoint&) = default;
};
void write_json(internal::JsonWriter& writer, const SageMakerEndpoint& in);

/// The machines that serve a marketplace model.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EndpointConfig.html
struct EndpointConfig {
  /// The endpoint is one of Amazon SageMaker.
  Box<SageMakerEndpoint> sage_maker{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EndpointConfig&, const EndpointConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EndpointConfig& in);

}  // namespace outcrop::bedrock
