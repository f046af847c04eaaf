// MarketplaceModelEndpointView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// The machines of an endpoint in Amazon SageMaker.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_SageMakerEndpoint.html
struct SageMakerEndpointView {
  /// How many machines to start with.
  std::int32_t initial_instance_count{};
  /// The type of machine, such as `ml.g5.2xlarge`; each model allows certain types.
  std::string_view instance_type{};
  /// The ARN of the IAM role by which Amazon SageMaker reads the model's files and image.
  std::string_view execution_role{};
  /// The KMS key that encrypts the disks of the machines.
  std::optional<std::string_view> kms_encryption_key{};
  /// The network that the machines run in. Absent: none of the customer's.
  OptionalRef<VpcConfigView> vpc{};
};
const internal::Schema& schema_of(const SageMakerEndpointView*);

/// The machines that serve a marketplace model.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EndpointConfig.html
struct EndpointConfigView {
  enum class Member : std::uint16_t {
    none,
    sage_maker,
    unknown,
  };

  Member member{};
  /// The endpoint is one of Amazon SageMaker.
  OptionalRef<SageMakerEndpointView> sage_maker{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EndpointConfigView*);

/// An endpoint that serves a marketplace model on machines of Amazon SageMaker.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_MarketplaceModelEndpoint.html
struct MarketplaceModelEndpointView {
  /// The endpoint's ARN, which calls of the model take as `modelId`.
  std::string_view endpoint_arn{};
  /// The ARN of the model in Amazon Bedrock Marketplace that the endpoint serves.
  std::string_view model_source_identifier{};
  /// Whether the endpoint can be called through Amazon Bedrock.
  Open<Status> status{};
  /// More about `status`, in words; absent where there is nothing to say.
  std::optional<std::string_view> status_message{};
  /// When the endpoint was registered with Amazon Bedrock.
  Timestamp created_at{};
  /// When the endpoint changed last.
  Timestamp updated_at{};
  /// The machines that serve the model.
  EndpointConfigView endpoint_config{};
  /// The state of the endpoint in Amazon SageMaker, such as `Creating`, `InService` or `Failed`.
  std::string_view endpoint_status{};
  /// More about `endpointStatus`, in words; absent where there is nothing to say.
  std::optional<std::string_view> endpoint_status_message{};
};
const internal::Schema& schema_of(const MarketplaceModelEndpointView*);

}  // namespace outcrop::bedrock
