// MarketplaceModelEndpointView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct SageMakerEndpointView {
  std::int32_t initial_instance_count{};
  std::string_view instance_type{};
  std::string_view execution_role{};
  std::optional<std::string_view> kms_encryption_key{};
  OptionalRef<VpcConfigView> vpc{};
};

/// `member` tells which one is set.
struct EndpointConfigView {
  enum class Member : std::uint16_t {
    none,
    sage_maker,
    unknown,
  };

  Member member{};
  OptionalRef<SageMakerEndpointView> sage_maker{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct MarketplaceModelEndpointView {
  std::string_view endpoint_arn{};
  std::string_view model_source_identifier{};
  Open<Status> status{};
  std::optional<std::string_view> status_message{};
  Timestamp created_at{};
  Timestamp updated_at{};
  EndpointConfigView endpoint_config{};
  std::string_view endpoint_status{};
  std::optional<std::string_view> endpoint_status_message{};
};

}  // namespace outcrop::bedrock
