// Input and output of Client::get_foundation_model_availability.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/agreement_availability.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_foundation_model_availability. An absent member is not sent.
struct GetFoundationModelAvailabilityRequest {
  /// Required.
  std::optional<std::string> model_id{};
};

/// Output of Client::get_foundation_model_availability; valid as long as its Response.
struct GetFoundationModelAvailabilityView {
  std::string_view model_id{};
  AgreementAvailabilityView agreement_availability{};
  Open<AuthorizationStatus> authorization_status{};
  Open<EntitlementAvailability> entitlement_availability{};
  Open<RegionAvailability> region_availability{};
};

}  // namespace outcrop::bedrock
